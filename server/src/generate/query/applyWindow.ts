import type { KqlFlow, KqlTimeFilter } from '../../kql/kqlFlow';
import { timeColumns } from '../../kql/timeColumns';
import { joinWithAnd } from '../../text/joinWithAnd';
import { applySpanEdits, type SpanEdit } from '../../text/spanEdit';
import { createInsertions, type FlowPlace } from './flowPlace';
import { limitLookups } from './limitLookups';
import type { QueryWindow } from './queryWindow';
import type { QueryWorld, TreatedQuery } from './queryWorld';

/** Gives the reads that a query's results come from a time window; with `every-read`, all others too. */
export function applyWindow(query: string, window: QueryWindow, world: QueryWorld): TreatedQuery {
  const { engine, scope } = world;
  const reads = engine.traceRows(query, scope).flatMap((flow) => findReads(flow, []));
  const filtered = reads.filter(({ filters }) => filters.length > 0);
  const unfiltered = reads.filter(({ filters }) => filters.length === 0);
  const timed = unfiltered.filter(({ flow }) => hasTime(flow, world));
  const timeless = unfiltered.filter(({ flow }) => !hasTime(flow, world));
  const own =
    window.precedence === 'over-own'
      ? replaceWindows(query, filtered, window, world)
      : { edits: [], applied: filtered.length > 0 ? ["Keeps the rule's own time filter."] : [] };
  const edits = [...own.edits, ...addWindows(query, timed, window, world)];
  const flows = reads.map(({ flow }) => flow);
  const lookups = limitLookups(query, flows, edits, window, world);
  return {
    query: applySpanEdits(query, [...edits, ...lookups.edits]),
    applied: [
      ...own.applied,
      ...(timed.length === 0
        ? []
        : [`Reads the last ${window.lookback} of ${nameReads(timed)} (${window.origin}).`]),
      ...lookups.applied,
      ...(timeless.length === 0
        ? []
        : [`Sets no time window for ${nameReads(timeless)}: its time column is not known.`]),
    ],
  };
}

/** A table that is read, with what is demanded of its time on the way to the result. */
interface TableRead {
  readonly flow: KqlFlow;
  readonly filters: readonly KqlTimeFilter[];
}

function findReads(flow: KqlFlow, later: readonly KqlTimeFilter[]): TableRead[] {
  const filters = [...flow.steps.flatMap(({ timeFilter }) => timeFilter ?? []), ...later];
  return flow.source.kind === 'table'
    ? [{ flow, filters }]
    : flow.source.inputs.flatMap((input) => findReads(input, filters));
}

function nameReads(reads: readonly TableRead[]): string {
  return joinWithAnd([...new Set(reads.map(({ flow }) => flow.source.name))]);
}

function hasTime({ source }: KqlFlow, { target }: QueryWorld): boolean {
  return source.columns.some(({ name }) => name === timeColumns[target]);
}

function addWindows(
  query: string,
  reads: readonly TableRead[],
  { lookback }: QueryWindow,
  { target }: QueryWorld,
): SpanEdit[] {
  const operator = `where ${timeColumns[target]} > ago(${lookback})`;
  const places = new Map<number, FlowPlace>();
  for (const { flow } of reads) {
    places.set(flow.source.span.start, { flow, index: 0 });
  }
  return createInsertions(
    query,
    [...places.values()].map((place) => ({ place, operator })),
  );
}

/** Where the own window cannot be told, a second filter sees to it that nothing older is read. */
function replaceWindows(
  query: string,
  reads: readonly TableRead[],
  window: QueryWindow,
  world: QueryWorld,
): { readonly edits: readonly SpanEdit[]; readonly applied: readonly string[] } {
  const spans = new Map(
    reads
      .flatMap(({ filters }) => filters.flatMap((filter) => filter.window ?? []))
      .map((span) => [span.start, span]),
  );
  const stuck = reads.filter(({ filters }) => filters.every((filter) => !filter.window));
  const replaced = [...spans.values()].filter(
    ({ start, end }) => query.slice(start, end) !== window.lookback,
  );
  const old = [...new Set(replaced.map(({ start, end }) => query.slice(start, end)))];
  return {
    edits: [
      ...replaced.map((span) => ({ span, newText: window.lookback })),
      ...addWindows(
        query,
        stuck.filter(({ flow }) => hasTime(flow, world)),
        window,
        world,
      ),
    ],
    applied: [
      ...(old.length === 0
        ? []
        : [`Reads the last ${window.lookback} instead of ${joinWithAnd(old)}.`]),
      ...(stuck.length === 0
        ? []
        : [`Reads no further back than ${window.lookback}, beside the rule's own time filter.`]),
    ],
  };
}

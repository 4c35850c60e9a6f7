import type { KqlFlow } from '../../kql/kqlFlow';
import type { KqlColumn } from '../../kql/kqlSchema';
import type { Exclusion } from '../../rule/exclusion';
import { joinWithAnd } from '../../text/joinWithAnd';
import { applySpanEdits } from '../../text/spanEdit';
import { findFilterPlaces } from './findFilterPlaces';
import { createInsertions, type FlowPlace } from './flowPlace';
import { keepsSound, type QueryWorld, type TreatedQuery } from './queryWorld';

/**
 * Leaves out of a query what exclusions name. The query runs as if those rows were not there: what
 * it returns for all others stays as it is. An exclusion for which that cannot be promised is not
 * merged, and a sentence says why.
 */
export function mergeExclusions(
  query: string,
  exclusions: readonly Exclusion[],
  world: QueryWorld,
): TreatedQuery {
  const merged = tryToMerge(query, exclusions, world);
  if (exclusions.length <= 1 || isSound(query, merged.query, world)) {
    return isSound(query, merged.query, world) ? merged : keep(query, exclusions);
  }
  // One of them does harm that binding it alone did not show: each has to prove itself.
  return exclusions.reduce<TreatedQuery>(
    (treated, exclusion) => {
      const next = mergeExclusions(treated.query, [exclusion], world);
      return { query: next.query, applied: [...treated.applied, ...next.applied] };
    },
    { query, applied: [] },
  );
}

function isSound(before: string, after: string, { engine, scope }: QueryWorld): boolean {
  return (
    before === after || keepsSound(engine.analyze(before, scope), engine.analyze(after, scope))
  );
}

function keep(query: string, exclusions: readonly Exclusion[]): TreatedQuery {
  const reason = 'the query would not be valid with its filter';
  return { query, applied: exclusions.map(({ scenario }) => describeFailure(scenario, reason)) };
}

function tryToMerge(
  query: string,
  exclusions: readonly Exclusion[],
  world: QueryWorld,
): TreatedQuery {
  const flows = world.engine.traceRows(query, world.scope);
  const placed = exclusions.map((exclusion) => ({
    exclusion,
    filter: placeFilter(exclusion.filter, flows, world),
  }));
  const insertions = placed.flatMap(({ filter }) =>
    'reason' in filter ? [] : filter.places.map((place) => ({ place, operator: filter.operator })),
  );
  return {
    query: applySpanEdits(query, createInsertions(query, insertions)),
    applied: placed.map(({ exclusion: { scenario, expires }, filter }) =>
      'reason' in filter
        ? describeFailure(scenario, filter.reason)
        : `Leaves out "${scenario}"${expires === undefined ? '' : ` (until ${expires})`}.`,
    ),
  };
}

function describeFailure(scenario: string, reason: string): string {
  return `Does not leave out "${scenario}": ${reason}.`;
}

type PlacedFilter =
  | { readonly operator: string; readonly places: readonly FlowPlace[] }
  | { readonly reason: string };

function placeFilter(
  filter: string,
  flows: readonly KqlFlow[],
  { engine, scope }: QueryWorld,
): PlacedFilter {
  const columns = flows.flatMap(getAllColumns);
  if (columns.length === 0) {
    return { reason: 'it is not known which columns the query reads' };
  }
  const predicate = engine.bindPredicate(filter, uniteByName(columns), scope);
  if (predicate === undefined) {
    return { reason: 'its filter is not a single condition' };
  }
  const { mistakes, unknownColumns } = predicate;
  if (mistakes.length > 0) {
    return { reason: `its filter is broken. ${mistakes[0]?.replace(/\.$/, '')}` };
  }
  if (unknownColumns.length > 0 && !flows.some(hasOpenRows)) {
    return { reason: `the query reads no column ${joinWithAnd(unknownColumns)}` };
  }
  const needed = [...predicate.columns, ...unknownColumns];
  const mayBeNull = predicate.mayBeNull || unknownColumns.length > 0;
  const places: FlowPlace[] = [];
  for (const flow of flows) {
    const found = findFilterPlaces(flow, needed);
    if (found.reason !== undefined) {
      return { reason: found.reason };
    }
    places.push(...found.places);
  }
  return { operator: writeFilter(filter, mayBeNull), places };
}

/**
 * `where` drops rows for which a condition is null, and `not(null)` is null: a filter that may be
 * null counts as false then, so that what it cannot judge stays.
 */
function writeFilter(filter: string, mayBeNull: boolean): string {
  const needsLines = filter.includes('\n') || filter.includes('//');
  const condition = needsLines ? `\n${filter}\n` : filter;
  return mayBeNull ? `where not (coalesce(${condition}, false))` : `where not (${condition})`;
}

function getAllColumns({ source, steps }: KqlFlow): KqlColumn[] {
  return [
    ...source.columns,
    ...source.inputs.flatMap(getAllColumns),
    ...steps.flatMap(({ columns }) => columns),
  ];
}

function uniteByName(columns: readonly KqlColumn[]): KqlColumn[] {
  return [...new Map(columns.map((column) => [column.name, column])).values()];
}

function hasOpenRows({ source, steps }: KqlFlow): boolean {
  return source.isOpen || source.inputs.some(hasOpenRows) || steps.some(({ isOpen }) => isOpen);
}

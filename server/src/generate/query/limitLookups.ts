import { createFilterEdit } from '../../kql/createFilterEdit';
import type { KqlScope } from '../../kql/kqlEngine';
import type { KqlFlow } from '../../kql/kqlFlow';
import { timeColumns } from '../../kql/timeColumns';
import { joinWithAnd } from '../../text/joinWithAnd';
import { applySpanEdits, type SpanEdit } from '../../text/spanEdit';
import type { QueryWindow } from './queryWindow';
import { keepsSound, type QueryWorld } from './queryWorld';

/**
 * Limits what joins and subqueries read beside the rows of the result, where the window is for every
 * read; not at all where the query would not take it.
 *
 * @param flows the reads that the result comes from, which are not looked at again
 * @param edits what is done to the query besides
 */
export function limitLookups(
  query: string,
  flows: readonly KqlFlow[],
  edits: readonly SpanEdit[],
  { lookback, origin, reach }: QueryWindow,
  { engine, scope, target }: QueryWorld,
): { readonly edits: readonly SpanEdit[]; readonly applied: readonly string[] } {
  const before = engine.analyze(query, scope);
  const known = new Set(flows.map(({ source }) => source.span.start));
  const reads = before.observations.unlimitedReads.filter(
    ({ span, table }) =>
      reach === 'every-read' &&
      !known.has(span.start) &&
      hasColumn(table, timeColumns[target], scope),
  );
  const operator = `where ${timeColumns[target]} > ago(${lookback})`;
  const limits = reads.map((read) => createFilterEdit(query, read, operator));
  const after = applySpanEdits(query, [...edits, ...limits]);
  if (reads.length === 0 || !keepsSound(before, engine.analyze(after, scope))) {
    return { edits: [], applied: [] };
  }
  const names = joinWithAnd([...new Set(reads.map(({ table }) => table))]);
  return {
    edits: limits,
    applied: [`Looks things up in the last ${lookback} of ${names} (${origin}).`],
  };
}

function hasColumn(table: string, column: string, { schema }: KqlScope): boolean {
  const known = schema.tables.find(({ name }) => name === table);
  return known?.columns.some(({ name }) => name === column) ?? false;
}

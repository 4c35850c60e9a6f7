import { describeTarget } from '../kql/describeTarget';
import { findOtherTimeColumn } from '../kql/findOtherTimeColumn';
import { findRelatedColumns } from '../kql/relatedColumns';
import { askDidYouMean } from '../text/askDidYouMean';
import { findClosestAll } from '../text/findClosest';
import { joinWithOr } from '../text/joinWithOr';
import type { Check, CheckEnvironment } from './check';
import { createCertainRenameFixes, createRenameFixes } from './createRenameFixes';
import { findQueryDiagnostics, type KnownMistake, toFixes, toMessage } from './queryDiagnostics';

interface UnknownColumn extends KnownMistake {
  readonly suggestions: readonly string[];
  /** Whether the one suggestion is the column that other tables give this name to. */
  readonly isCertain: boolean;
}

export const unknownColumn: Check<UnknownColumn> = {
  code: 'unknown-column',
  severity: 'error',
  phase: 'query',
  looksAtConditions: true,
  summary: 'The query names a column that is not there.',
  explanation:
    'Neither the table nor an operator before this place has a column of that name, so the query fails when it runs. Column names are exact in letter case. The suggestion is a column of a similar name, or the one that carries the same fact on this table: `DeviceNetworkEvents` has no `AccountUpn`, but `InitiatingProcessAccountUpn`.',
  *find({ query, environment }) {
    for (const { diagnostic, span } of findQueryDiagnostics(query, 'unknown-column')) {
      const { name = '', tables = [], engineCode } = diagnostic;
      // Of the two sides of a join, one may well have it.
      const candidates = diagnostic.candidates?.filter((candidate) => candidate !== name) ?? [];
      if (findOtherTimeColumn(name, candidates) !== undefined) {
        continue;
      }
      if (diagnostic.repairs) {
        const { repairs } = diagnostic;
        const message = toMessage(diagnostic);
        yield { span, message, data: { suggestions: [], isCertain: false, repairs } };
        continue;
      }
      const related = findRelatedColumns(name, candidates);
      const suggestions =
        related.length > 0 ? related : findClosestAll(name, candidates).slice(0, 3);
      yield {
        span,
        message: `${describeOwner(name, tables, environment)} has no column "${name}"${askDidYouMean(suggestions)} (${engineCode})`,
        data: { suggestions, isCertain: related.length === 1, repairs: [] },
      };
    }
  },
  fix: ({ span, data }, { query }) => [
    ...(data.isCertain ? createCertainRenameFixes : createRenameFixes)(span, data.suggestions),
    ...toFixes(data.repairs, query),
  ],
};

/** A table that has the column is not to blame: an operator before this place has left it out. */
function describeOwner(
  name: string,
  tables: readonly string[],
  { schema, target }: CheckEnvironment,
): string {
  const hasColumn = schema.tables.some(
    (table) => tables.includes(table.name) && table.columns.some((column) => column.name === name),
  );
  if (tables.length === 0 || hasColumn) {
    return 'The data at this place';
  }
  const names = joinWithOr(tables);
  return target === 'auto' ? names : `${names} in ${describeTarget(target)}`;
}

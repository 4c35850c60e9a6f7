import { findColumn, isComparison } from './kustoComparison';
import { getOriginalColumn, getTables } from './kustoOrigins';
import type { KustoRemedyFinder } from './kustoRemedy';
import type { KustoSchema } from './kustoSchema';
import { findAncestor, findNameReference } from './kustoTree';
import type { KustoColumn } from './kustoTypes';

/** `ActionType == ProcessCreated`: a value that the column is known to have, without its quotes. */
export const findUnquotedValue: KustoRemedyFinder = ({ span }, { Syntax }, schema) => {
  const name = findNameReference(Syntax, span);
  const comparison = name && findAncestor(name.Parent, isComparison);
  if (!name || !comparison || !isComparison(comparison)) return undefined;
  const column = findColumn(comparison.Left);
  const written = name.SimpleName ?? '';
  const value = column && findValue(column, written, schema);
  if (!column || value === undefined) return undefined;
  const newText = `"${value}"`;
  return {
    message: `"${written}" is a value of ${column.Name}, and values stand in quotes: ${newText}.`,
    repairs: [{ title: 'Put it in quotes', edits: [{ span, newText }] }],
  };
};

function findValue(column: KustoColumn, written: string, schema: KustoSchema): string | undefined {
  const tables = getTables([column], schema);
  const { Name } = getOriginalColumn(column);
  return schema.schema.tables
    .filter(({ name }) => tables.includes(name))
    .flatMap(({ columns }) => columns.find(({ name }) => name === Name)?.values ?? [])
    .find((known) => known.toLowerCase() === written.toLowerCase());
}

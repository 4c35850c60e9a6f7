import type { KqlColumn } from '../kql/kqlSchema';
import { timeColumnNames } from '../kql/timeColumns';

/** The other target's time column, when `name` is a time column and `candidates` have the other one. */
export function findOtherTimeColumn(
  name: string | undefined,
  candidates: readonly string[],
): string | undefined {
  return timeColumnNames.some((column) => column === name)
    ? timeColumnNames.find((column) => column !== name && candidates.includes(column))
    : undefined;
}

/** The time column of a table; of two, the one that the query goes by already. */
export function findTimeColumn(
  columns: readonly KqlColumn[],
  used: readonly { readonly name: string }[],
): string | undefined {
  const own = timeColumnNames.filter((column) => columns.some(({ name }) => name === column));
  return own.find((column) => used.some(({ name }) => name === column)) ?? own[0];
}

import type { KqlTable } from './kqlSchema';
import { timeColumnNames } from './timeColumns';

/**
 * The time column of a table; of two, the one that the query goes by already. Undefined for a table
 * that lacks one in some target: a query for both cannot ask for it.
 */
export function findTimeColumn(
  { columns, targets }: KqlTable,
  used: readonly { readonly name: string }[],
): string | undefined {
  const own = columns.filter(({ name }) => timeColumnNames.some((column) => column === name));
  const isInEach = targets.every((target) =>
    own.some((column) => column.targets === undefined || column.targets.includes(target)),
  );
  const names = timeColumnNames.filter((column) => own.some(({ name }) => name === column));
  const inUse = names.find((column) => used.some(({ name }) => name === column));
  return isInEach ? (inUse ?? names[0]) : undefined;
}

import { timeColumnNames } from './timeColumns';

/** The other target's time column, when `name` is a time column and `candidates` have the other one. */
export function findOtherTimeColumn(
  name: string | undefined,
  candidates: readonly string[],
): string | undefined {
  return timeColumnNames.some((column) => column === name)
    ? timeColumnNames.find((column) => column !== name && candidates.includes(column))
    : undefined;
}

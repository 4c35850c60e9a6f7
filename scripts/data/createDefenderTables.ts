import type { DefenderFacts } from './facts';

type ColumnTypes = Readonly<Record<string, string>>;

/** Types of columns that one of two sources lists by name alone; the rest of these are strings. */
const typesByName: ColumnTypes = {
  IsConfidentialClient: 'bool',
  IsSignInThroughGlobalSecureAccess: 'bool',
  RiskLevelDuringSignIn: 'int',
  TimeGenerated: 'datetime',
};

/** Tables and what replaces them; queries are migrated as they are, so the old name takes the new columns. */
const successors: readonly (readonly [table: string, successor: string])[] = [
  ['AADSignInEventsBeta', 'EntraIdSignInEvents'],
  ['AADSpnSignInEventsBeta', 'EntraIdSpnSignInEvents'],
];

/**
 * Columns of each Defender XDR table, sources united: a column counts when any of them lists it,
 * since calling it unknown would be a false error. A column on whose type they disagree is
 * `dynamic`, which takes what is right for either. A table that two sources spell in two cases
 * stands under both names.
 */
export function createDefenderTables(facts: DefenderFacts): Map<string, ColumnTypes> {
  const tables = new Map(
    Object.entries(facts.tables).map(([name, table]) => {
      const { onlyInOther = [], types = {} } = facts.differences.columns[name] ?? {};
      const columns = Object.entries(table.columns).map(
        ([column, type]) => [column, column in types ? 'dynamic' : type] as const,
      );
      const added = onlyInOther.map((column) => [column, typesByName[column] ?? 'string'] as const);
      return [name, Object.fromEntries([...columns, ...added]) as ColumnTypes] as const;
    }),
  );
  for (const [name, successor] of successors) {
    tables.set(name, { ...tables.get(successor), ...tables.get(name) });
  }
  for (const [first, second] of facts.differences.caseDifferences) {
    const columns = tables.get(first) ?? tables.get(second) ?? {};
    tables.set(first, columns).set(second, columns);
  }
  return tables;
}

import type { Connector, Connectors } from './connectors';

/**
 * The connector to declare for a table. One that brings many tables is the platform's own; one that
 * brings a single table is somebody's copy.
 */
export function findConnectorOfTable(
  table: string,
  { all }: Pick<Connectors, 'all'>,
): Connector | undefined {
  return all
    .filter(({ tables, deprecated }) => !deprecated && tables.includes(table))
    .sort((a, b) => b.tables.length - a.tables.length)[0];
}

import type { Connectors } from '../../../connectors/connectors';
import { findConnectorOfTable } from '../../../connectors/findConnectorOfTable';
import type { ConnectorLines } from '../../../rule/fieldLines';

/** Connectors that together bring the tables; tables that no connector is known to bring are left out. */
export function suggestConnectors(
  tables: readonly string[],
  connectors: Connectors,
): ConnectorLines[] {
  const byId = new Map<string, string[]>();
  for (const table of tables) {
    const id = findConnectorOfTable(table, connectors)?.id;
    if (id !== undefined) {
      byId.set(id, [...(byId.get(id) ?? []), table]);
    }
  }
  return [...byId].map(([connectorId, dataTypes]) => ({ connectorId, dataTypes }));
}

import type { Connector, Connectors } from './connectors';
import type { ConnectorsFile } from './connectorsFile';

export function readConnectors(file: ConnectorsFile): Connectors {
  const all = Object.entries(file.connectors).map(
    ([id, [title, tables, marks = '']]): Connector => ({
      id,
      title,
      tables: tables === '' ? [] : tables.split(' '),
      deprecated: marks.includes('deprecated'),
      listed: marks.includes('listed'),
    }),
  );
  const byId = new Map(all.map((connector) => [connector.id, connector]));
  return { all, find: (id) => byId.get(id) };
}

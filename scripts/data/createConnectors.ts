import type { ConnectorsFile } from '../../server/src/connectors/connectorsFile';
import type { ConnectorFacts } from './facts';
import { formatSources } from './formatSources';
import { readFacts } from './readFacts';
import { sortEntries, sortNames } from './sortNames';

/**
 * `data/connectors.json`: each connector with everything that `dataTypes` may rightly name.
 *
 * Tables come from the connector's definition (`SecurityAlert (ASC)` stands for `SecurityAlert`),
 * from what its solution fills, and from published rules. The last hold misspellings, so of them
 * only known names count. A name that a definition gives and nobody knows is listed as such.
 */
export function createConnectors(
  factsFolder: string,
  knownNames: ReadonlySet<string>,
): ConnectorsFile {
  const facts = readFacts<ConnectorFacts>(factsFolder, 'connectors.json');
  const connectors = sortEntries(
    Object.entries(facts.connectors).map(([id, connector]) => {
      const defined = [...(connector.tables ?? []), ...(connector.dataTypes ?? [])];
      const used = Object.keys(connector.dataTypesUsedInRules ?? {}).map(toTableName);
      const tables = sortNames([
        ...defined.map(toTableName).filter(isTableName),
        ...used.filter((name) => knownNames.has(name)),
      ]);
      const marks = [
        ...(connector.deprecated ? ['deprecated'] : []),
        ...(connector.inValidList ? ['listed'] : []),
      ].join(' ');
      const title = connector.title?.trim() || id;
      return [id, [title, tables.join(' '), ...(marks === '' ? [] : [marks])]] as const;
    }),
  ) as ConnectorsFile['connectors'];
  const named = Object.values(connectors).flatMap(([, tables]) => tables.split(' '));
  return {
    source: formatSources(facts),
    retrieved: facts.retrieved ?? '',
    unknownTables: sortNames(named.filter((name) => name !== '' && !knownNames.has(name))),
    connectors,
  };
}

/** A definition that was never filled in still holds its template's placeholder. */
function isTableName(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name) && name !== 'DATATYPE_NAME';
}

function toTableName(dataType: string): string {
  return dataType.replace(/\s*\(.*$/, '').replace(/[\s\u200b]+$/u, '');
}

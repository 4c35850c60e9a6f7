import type { ConnectorSuggestion } from './suggestConnectors';
import type { EntitySuggestion } from './suggestEntities';

/** Lines as an item of a list that stands below its key. */
export function toItem(lines: readonly string[]): string[] {
  return lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);
}

/** An item of `requiredDataConnectors`, without its dash. */
export function toConnectorLines({ connectorId, dataTypes }: ConnectorSuggestion): string[] {
  return [`connectorId: ${connectorId}`, 'dataTypes:', ...dataTypes.map((table) => `  - ${table}`)];
}

/** An item of `entityMappings`, without its dash. */
export function toEntityLines({ entityType, fieldMappings }: EntitySuggestion): string[] {
  return [
    `entityType: ${entityType}`,
    'fieldMappings:',
    ...fieldMappings.flatMap((mapping) => toItem(toFieldMappingLines(mapping))),
  ];
}

/** An item of `fieldMappings`, without its dash. */
export function toFieldMappingLines({
  identifier,
  columnName,
}: EntitySuggestion['fieldMappings'][number]): string[] {
  return [`identifier: ${identifier}`, `columnName: ${columnName}`];
}

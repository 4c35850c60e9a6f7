import { CompletionItemKind } from 'vscode-languageserver-types';
import { toConnectorLines, toEntityLines, toFieldMappingLines } from '../../../rule/fieldLines';
import type { YamlNode } from '../../../yaml/yamlTree';
import { findText } from './findText';
import { findUndeclaredTables } from './findUndeclaredTables';
import type { Offer, OfferRequest } from './offer';
import { escapeSnippet } from './snippetText';
import { suggestConnectors } from './suggestConnectors';
import { suggestEntities } from './suggestEntities';

/** Whole items for the list that the place is an item of, as the query has them. */
export function offerListItems(request: OfferRequest): Offer[] {
  switch (request.place.path) {
    case 'requiredDataConnectors':
      return offerConnectorItems(request);
    case 'entityMappings':
      return offerEntityItems(request);
    case 'entityMappings.fieldMappings':
      return offerFieldMappingItems(request);
    default:
      return [];
  }
}

function offerConnectorItems(request: OfferRequest): Offer[] {
  const { environment, getFacts } = request;
  const read = new Set(getFacts().tables);
  const missing = findUndeclaredTables(request).filter((table) => read.has(table));
  return suggestConnectors(missing, environment.connectors).map((suggestion) =>
    toOffer(suggestion.connectorId, suggestion.dataTypes.join(', '), toConnectorLines(suggestion)),
  );
}

/** Mappings of columns that no other item maps yet. */
function offerEntityItems({ place, getFacts }: OfferRequest): Offer[] {
  const mapped = new Set(place.siblings.flatMap(readMappedColumns));
  return suggestEntities(getFacts().columns.map(({ name }) => name))
    .filter(({ fieldMappings }) => !fieldMappings.some(({ columnName }) => mapped.has(columnName)))
    .map((suggestion) => {
      const columns = suggestion.fieldMappings.map(({ columnName }) => columnName);
      return toOffer(
        `${suggestion.entityType} ← ${columns.join(', ')}`,
        undefined,
        toEntityLines(suggestion),
      );
    });
}

function offerFieldMappingItems({ place, getFacts }: OfferRequest): Offer[] {
  const entityType = findText(place.owners[0], 'entityType');
  const present = new Set(place.siblings.map((sibling) => findText(sibling, 'identifier')));
  return suggestEntities(getFacts().columns.map(({ name }) => name))
    .filter((suggestion) => suggestion.entityType === entityType)
    .flatMap(({ fieldMappings }) => fieldMappings)
    .filter(({ identifier }) => !present.has(identifier))
    .map((mapping) =>
      toOffer(
        `${mapping.identifier} ← ${mapping.columnName}`,
        undefined,
        toFieldMappingLines(mapping),
      ),
    );
}

function readMappedColumns(item: YamlNode): string[] {
  const entries = item.kind === 'mapping' ? item.entries : [];
  return entries.flatMap(({ value }) =>
    value.kind === 'sequence'
      ? value.items.flatMap((mapping) => findText(mapping, 'columnName') ?? [])
      : [],
  );
}

/** Found by what it begins with, its first key, as well as by its label. */
function toOffer(label: string, description: string | undefined, lines: readonly string[]): Offer {
  const snippet = escapeSnippet(lines.join('\n'));
  return {
    label,
    kind: CompletionItemKind.Struct,
    snippet,
    filterText: `${lines[0] ?? ''} ${label}`,
    ...(description !== undefined && { description }),
  };
}

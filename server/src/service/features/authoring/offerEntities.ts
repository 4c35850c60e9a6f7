import { CompletionItemKind } from 'vscode-languageserver-types';
import type { EntityType } from '../../../rule/entityTypes';
import { findText } from './findText';
import type { Offer, OfferRequest } from './offer';
import { suggestEntities } from './suggestEntities';

/** Entity types, those that the query has columns for first. */
export function offerEntityTypes(request: OfferRequest): Offer[] {
  const suggested = suggest(request).map(({ entityType }) => entityType);
  const known = request.environment.entityTypes
    .filter(({ level }) => level === 'platform')
    .map(({ name }) => name);
  return [...new Set([...suggested, ...known])].map((label) => ({
    label,
    kind: CompletionItemKind.Class,
    topic: { kind: 'entityType', name: label },
    ...(suggested.includes(label) && { description: 'in the result' }),
  }));
}

/**
 * The identifiers of the entity type that no other field mapping has: first those that the query has
 * columns for, then those that tell by themselves which entity is meant.
 */
export function offerEntityIdentifiers(request: OfferRequest): Offer[] {
  const { place, environment } = request;
  const entityType = findText(place.owners[1], 'entityType');
  const type = environment.entityTypes.find(({ name }) => name === entityType);
  if (!type) {
    return [];
  }
  const present = new Set(place.siblings.map((sibling) => findText(sibling, 'identifier')));
  const columns = new Map(
    suggest(request)
      .filter((suggestion) => suggestion.entityType === entityType)
      .flatMap(({ fieldMappings }) => fieldMappings)
      .map(({ identifier, columnName }) => [identifier, columnName]),
  );
  const rank = (name: string) => (columns.has(name) ? 0 : isInKey(name, type) ? 1 : 2);
  return type.identifiers
    .filter(({ name, level }) => level === 'platform' && !present.has(name))
    .sort((a, b) => rank(a.name) - rank(b.name))
    .map(({ name }) => ({
      label: name,
      kind: CompletionItemKind.Field,
      topic: { kind: 'entityIdentifier', entityType: type.name, name },
      ...describeColumn(columns.get(name)),
    }));
}

/** The columns of the result, first those that usually hold the identifier beside them. */
export function offerOutputColumns(request: OfferRequest): Offer[] {
  const { place, getFacts } = request;
  const identifier = findText(place.owners[0], 'identifier');
  const entityType = findText(place.owners[1], 'entityType');
  const fitting = new Set(
    suggest(request)
      .filter((suggestion) => suggestion.entityType === entityType)
      .flatMap(({ fieldMappings }) => fieldMappings)
      .filter((mapping) => mapping.identifier === identifier)
      .map(({ columnName }) => columnName),
  );
  const rank = (name: string) => (fitting.has(name) ? 0 : 1);
  return [...getFacts().columns]
    .sort((a, b) => rank(a.name) - rank(b.name))
    .map(({ name, type }) => ({
      label: name,
      kind: CompletionItemKind.Field,
      description: type,
      preselect: fitting.has(name),
    }));
}

function suggest({ getFacts }: OfferRequest) {
  return suggestEntities(getFacts().columns.map(({ name }) => name));
}

function isInKey(name: string, { keys }: EntityType): boolean {
  return keys.some(({ level, identifiers }) => level === 'platform' && identifiers.includes(name));
}

function describeColumn(column: string | undefined): Pick<Offer, 'description'> {
  return column === undefined ? {} : { description: `← ${column}` };
}

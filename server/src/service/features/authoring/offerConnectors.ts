import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Connector } from '../../../connectors/connectors';
import { findText } from './findText';
import { findUndeclaredTables } from './findUndeclaredTables';
import type { Offer, OfferRequest } from './offer';

/** Connectors that no other item names: first those that bring what the query reads, last what is deprecated. */
export function offerConnectors(request: OfferRequest): Offer[] {
  const { place, environment } = request;
  const present = new Set(place.siblings.map((sibling) => findText(sibling, 'connectorId')));
  const wanted = findUndeclaredTables(request);
  return environment.connectors.all
    .filter(({ id }) => !present.has(id))
    .map((connector) => ({ connector, rank: rankConnector(connector, wanted) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ connector: { id, title, deprecated } }) => ({
      label: id,
      kind: CompletionItemKind.Module,
      description: title,
      filterText: `${id} ${title}`,
      topic: { kind: 'connector', id },
      deprecated,
    }));
}

/** The fewer of the wanted tables it lacks, the better. */
function rankConnector({ tables, deprecated }: Connector, wanted: readonly string[]): number {
  const missing = wanted.filter((table) => !tables.includes(table)).length;
  return deprecated ? wanted.length + 1 : missing;
}

import { CompletionItemKind } from 'vscode-languageserver-types';
import { findText } from './findText';
import { findUndeclaredTables } from './findUndeclaredTables';
import type { Offer, OfferRequest } from './offer';
import { readWords } from './readWords';

/**
 * The tables of the connector beside the list: those that the query reads first, those listed
 * already left out. For a connector that is not known, what the query reads.
 */
export function offerDataTypes(request: OfferRequest): Offer[] {
  const { place, environment } = request;
  const id = findText(place.owners[0], 'connectorId') ?? '';
  const tables = environment.connectors.find(id)?.tables ?? [];
  const wanted = findUndeclaredTables(request).filter(
    (table) => tables.length === 0 || tables.includes(table),
  );
  const present = new Set(readWords(place.siblings));
  return [...new Set([...wanted, ...tables])]
    .filter((name) => !present.has(name))
    .map((label) => ({
      label,
      kind: CompletionItemKind.Class,
      topic: { kind: 'table', name: label },
    }));
}

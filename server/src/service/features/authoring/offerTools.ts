import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Offer, OfferRequest } from './offer';
import { readWords } from './readWords';

/** The tools that are not listed yet, by id. */
export function offerTools({ place, environment }: OfferRequest): Offer[] {
  const present = new Set(readWords(place.siblings));
  return environment.catalog.tools
    .filter(({ id }) => !present.has(id))
    .map(({ id, name, aliases }) => ({
      label: id,
      kind: CompletionItemKind.Value,
      description: name,
      filterText: [id, name, ...aliases].join(' '),
      topic: { kind: 'tool', id },
    }));
}

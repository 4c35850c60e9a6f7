import { CompletionItemKind } from 'vscode-languageserver-types';
import { findKeyText } from '../../../rule/walkFields';
import type { Offer, OfferRequest } from './offer';
import { escapeSnippet } from './snippetText';

/** A detail for each column of the result that has none yet, under the column's own name. */
export function offerCustomDetails({ place, getFacts }: OfferRequest): Offer[] {
  const { mapping, writing } = place;
  const present = new Set((mapping?.entries ?? []).map(findKeyText));
  return getFacts()
    .columns.filter(({ name }) => !present.has(name))
    .map(({ name, type }) => ({
      label: name,
      kind: CompletionItemKind.Field,
      description: type,
      ...(writing.room === 'lines' && {
        snippet: `\${1:${escapeSnippet(name)}}: ${escapeSnippet(name)}`,
      }),
    }));
}

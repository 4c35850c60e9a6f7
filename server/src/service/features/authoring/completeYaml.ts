import type { CompletionItem } from 'vscode-languageserver-types';
import type { Analysis } from '../../analysis';
import type { Environment } from '../../environment';
import { findAuthoringPlace } from './findAuthoringPlace';
import type { OfferRequest } from './offer';
import { offerKeys } from './offerKeys';
import { offerValues } from './offerValues';
import { type QueryFacts, readQueryFacts } from './queryFacts';
import { toCompletionItem } from './toCompletionItem';

/** What may be written at a caret of a rule outside of its query. */
export function completeYaml(
  analysis: Analysis,
  offset: number,
  environment: Environment,
): CompletionItem[] {
  const place = findAuthoringPlace(analysis, offset);
  if (!place) {
    return [];
  }
  let facts: QueryFacts | undefined;
  const request: OfferRequest = {
    place,
    environment,
    getFacts() {
      facts ??= readQueryFacts(place.rule, analysis, environment);
      return facts;
    },
  };
  const offers = place.kind === 'key' ? offerKeys(request) : offerValues(request);
  return offers.map((offer, index) => toCompletionItem(offer, index, place.writing, analysis));
}

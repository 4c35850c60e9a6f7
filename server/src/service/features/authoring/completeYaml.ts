import type { CompletionItem } from 'vscode-languageserver-types';
import type { Analysis } from '../../analysis';
import type { Environment } from '../../environment';
import { findAuthoringPlace } from './findAuthoringPlace';
import { findUnfinishedItem } from './findUnfinishedItem';
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
  const getFacts = () => {
    facts ??= readQueryFacts(place.rule, analysis, environment);
    return facts;
  };
  const unfinished = findUnfinishedItem(place, analysis.yaml.text);
  const places = unfinished ? [unfinished, place] : [place];
  const placed = places.flatMap((each) => {
    const request: OfferRequest = { place: each, environment, getFacts };
    const offers = each.kind === 'key' ? offerKeys(request) : offerValues(request);
    return offers.map((offer) => ({ offer, writing: each.writing }));
  });
  const byLabel = new Map(placed.toReversed().map((each) => [each.offer.label, each]));
  return placed
    .filter((each) => byLabel.get(each.offer.label) === each)
    .map(({ offer, writing }, index) => toCompletionItem(offer, index, writing, analysis));
}

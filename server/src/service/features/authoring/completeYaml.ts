import type { CompletionItem } from 'vscode-languageserver-types';
import type { Analysis } from '../../analysis';
import type { Environment } from '../../environment';
import type { AuthoringPlace } from './authoringPlace';
import { findAuthoringPlace } from './findAuthoringPlace';
import { findPlaceholder } from './findPlaceholder';
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
  const placed = findPlaces(place, analysis.yaml.text).flatMap((each) => {
    const request: OfferRequest = { place: each, environment, getFacts };
    const offers = each.kind === 'key' ? offerKeys(request) : offerValues(request);
    return offers.map((offer) => ({ offer, writing: each.writing }));
  });
  const byLabel = new Map(placed.toReversed().map((each) => [each.offer.label, each]));
  return placed
    .filter((each) => byLabel.get(each.offer.label) === each)
    .map(({ offer, writing }, index) => toCompletionItem(offer, index, writing, analysis));
}

/** What the caret may be meant for, the likelier first. */
function findPlaces(place: AuthoringPlace, text: string): AuthoringPlace[] {
  const placeholder = findPlaceholder(place, text);
  const unfinished = findUnfinishedItem(place, text);
  return placeholder ? [placeholder] : unfinished ? [unfinished, place] : [place];
}

import { CompletionItemKind } from 'vscode-languageserver-types';
import { parseDuration } from '../../../rule/parseDuration';
import { findText } from './findText';
import type { Offer, OfferRequest } from './offer';

/** From the shortest to the longest that a schedule may have. */
const usual = ['5m', '15m', '30m', '1h', '2h', '6h', '12h', '1d', '7d', '14d'];

/** Usual durations, those shorter than `least` left out. */
export function listDurations(least: string | undefined): string[] {
  const shortest = parseDuration(least ?? '') ?? 0;
  return usual.filter((text) => (parseDuration(text) ?? 0) >= shortest);
}

/** The period of a schedule is no shorter than its frequency. */
export function offerDurations({ place }: OfferRequest): Offer[] {
  const isPeriod = place.path === 'queryPeriod';
  const least = isPeriod ? findText(place.rule.root, 'queryFrequency') : undefined;
  return listDurations(least).map((label) => ({
    label,
    kind: CompletionItemKind.Value,
    topic: { kind: 'duration', text: label },
  }));
}

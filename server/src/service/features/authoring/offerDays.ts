import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Offer, OfferRequest } from './offer';

/** How far off the days are that are offered, in months, with what is said of each. */
const distances = [
  [1, 'in a month'],
  [3, 'in three months'],
  [12, 'in a year'],
] as const;

/** Days that something may usually end on, counted from today; the last of a shorter month in place of one that it lacks. */
export function offerDays({ environment }: OfferRequest): Offer[] {
  const [year = 0, month = 0, day = 0] = environment.getToday().split('-').map(Number);
  return distances.map(([months, description]) => {
    const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
    const date = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
    return {
      label: date.toISOString().slice(0, 10),
      kind: CompletionItemKind.Value,
      description,
    };
  });
}

import { CompletionItemKind } from 'vscode-languageserver-types';
import { allChecks } from '../../../checks/allChecks';
import { severities } from '../../../config/workspaceConfig';
import { findKeyText } from '../../../rule/walkFields';
import type { Offer, OfferRequest } from './offer';
import { SnippetStops } from './snippetText';

/** The codes that have no severity yet, each with a severity to choose. */
export function offerCheckCodes({ place: { mapping, writing } }: OfferRequest): Offer[] {
  const present = new Set((mapping?.entries ?? []).map(findKeyText));
  return allChecks
    .filter(({ code }) => !present.has(code))
    .map(({ code, severity }) => ({
      label: code,
      kind: CompletionItemKind.Property,
      description: severity,
      topic: { kind: 'check', code },
      ...(writing.room === 'lines' && {
        snippet: `${code}: ${new SnippetStops().createChoice([...severities].reverse())}`,
      }),
      ...(writing.room === 'word' && { snippet: `${code}: ` }),
    }));
}

import { CompletionItemKind } from 'vscode-languageserver-types';
import { describeSubject, findRuleSubject } from '../../../rule/detectionKinds';
import type { ValueType } from '../../../rule/fieldSpec';
import type { Offer, OfferRequest } from './offer';
import { offerDays } from './offerDays';
import { offerNames } from './offerNames';
import { escapeSnippet } from './snippetText';

/** Texts that are made rather than chosen: a GUID, a version, a name, a description, a block for the query. */
export function offerTexts(
  { format }: Extract<ValueType, { kind: 'text' }>,
  request: OfferRequest,
): Offer[] {
  switch (format) {
    case 'guid':
      return [toOffer(request.environment.createGuid(), 'new')];
    case 'version':
      return [toOffer('1.0.0', 'the first')];
    case 'date':
      return offerDays(request);
    case 'kql':
      return offerBlock(request, ['$0'], true);
    default:
      return offerPlainText(request);
  }
}

function offerPlainText(request: OfferRequest): Offer[] {
  const { path, rule } = request.place;
  if (path === 'name') {
    return offerNames(request);
  }
  if (path !== 'description') {
    return [];
  }
  const subject = findRuleSubject(rule.name?.value ?? '');
  return offerBlock(request, subject ? describeSubject(subject).map(escapeSnippet) : ['$0']);
}

/** Text of several lines, where nothing is written yet. */
function offerBlock(
  { place: { writing } }: OfferRequest,
  lines: readonly string[],
  continues = false,
): Offer[] {
  const isEmpty = writing.span.start === writing.span.end && writing.room === 'lines';
  const snippet = ['|', ...lines].join('\n');
  return isEmpty
    ? [
        {
          label: '|',
          kind: CompletionItemKind.Text,
          description: 'lines of text',
          snippet,
          continues,
        },
      ]
    : [];
}

function toOffer(label: string, description: string): Offer {
  return { label, kind: CompletionItemKind.Value, description };
}

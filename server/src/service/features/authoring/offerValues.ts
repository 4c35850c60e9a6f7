import { CompletionItemKind } from 'vscode-languageserver-types';
import type { ValueType, Vocabulary } from '../../../rule/fieldSpec';
import type { Offer, OfferRequest } from './offer';
import { offerTactics, offerTechniques } from './offerAttack';
import { offerCheckCodes } from './offerCheckCodes';
import { offerConnectors } from './offerConnectors';
import { offerDataTypes } from './offerDataTypes';
import { offerDurations } from './offerDurations';
import { offerEntityIdentifiers, offerEntityTypes, offerOutputColumns } from './offerEntities';
import { offerRulePatterns } from './offerRulePatterns';
import { offerTexts } from './offerTexts';
import { offerTools } from './offerTools';
import { readWords } from './readWords';

type TextType = Extract<ValueType, { kind: 'text' }>;

const byVocabulary: Readonly<Record<Vocabulary, (request: OfferRequest) => Offer[]>> = {
  tactic: offerTactics,
  technique: offerTechniques,
  connector: offerConnectors,
  table: offerDataTypes,
  'entity-type': offerEntityTypes,
  'entity-identifier': offerEntityIdentifiers,
  'output-column': offerOutputColumns,
  'check-code': offerCheckCodes,
  tool: offerTools,
  'rule-pattern': offerRulePatterns,
};

/** The values that a field takes, as far as there is a list of them. */
export function offerValues(request: OfferRequest): Offer[] {
  const { type } = request.place;
  switch (type.kind) {
    case 'boolean':
      return toOffers(['true', 'false']);
    case 'number':
      return toOffers(['0']);
    case 'text':
      return offerText(type, request);
    default:
      return [];
  }
}

function offerText(type: TextType, request: OfferRequest): Offer[] {
  const { place } = request;
  if (type.vocabulary) {
    return byVocabulary[type.vocabulary](request);
  }
  if (type.values) {
    const present = new Set(readWords(place.siblings));
    return toOffers(type.values.filter((value) => !present.has(value)));
  }
  return type.format === 'duration' ? offerDurations(request) : offerTexts(type, request);
}

function toOffers(labels: readonly string[]): Offer[] {
  return labels.map((label) => ({ label, kind: CompletionItemKind.EnumMember }));
}

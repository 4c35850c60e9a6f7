import { CompletionItemKind } from 'vscode-languageserver-types';
import type { FieldSpec, ValueType } from '../../../rule/fieldSpec';
import { readRootKeys } from '../../../rule/isRule';
import type { Rule } from '../../../rule/ruleModel';
import { findKeyText } from '../../../rule/walkFields';
import { touchesSpan } from '../../../text/span';
import type { AuthoringPlace, Room } from './authoringPlace';
import type { Offer, OfferRequest } from './offer';
import { offerCheckCodes } from './offerCheckCodes';
import { offerCustomDetails } from './offerCustomDetails';
import { offerListItems } from './offerListItems';
import { renderFields } from './renderFields';

/** Two names of one field, of which a rule needs one. */
const twins: Readonly<Record<string, string>> = {
  relevantTechniques: 'techniques',
  techniques: 'relevantTechniques',
};

/** What follows a key's name where its value is not written with it. */
const endings: Readonly<Record<Exclude<Room, 'lines'>, string>> = {
  word: ': ',
  colon: '',
  owner: ':',
};

/** The fields that are not written yet, in canonical order, each with the shape of its value. */
export function offerKeys(request: OfferRequest): Offer[] {
  const { type, path, rule, writing, mapping } = request.place;
  if (type.kind === 'dictionary') {
    return type.keys === 'check-code' ? offerCheckCodes(request) : offerCustomDetails(request);
  }
  const written = readWrittenKeys(request.place);
  const free = (type.kind === 'mapping' ? type.fields : []).filter(
    ({ name, kinds }) =>
      !written.has(name) && !written.has(twins[name] ?? name) && fitsKind(kinds, rule),
  );
  const isNewItem = path !== '' && mapping === undefined && writing.room === 'lines';
  const items = isNewItem ? offerListItems(request) : [];
  const rest = free.filter(({ demands, required }) => isNewItem && (demands ?? required)).slice(1);
  const keys = free.map((field, index) => toOffer(field, index === 0 ? rest : [], request));
  return [...items, ...keys];
}

/** All keys of the mapping but the one under the caret. */
function readWrittenKeys({ mapping, rule, path, writing }: AuthoringPlace): Set<string> {
  const keys = new Set(path === '' ? readRootKeys(rule.document) : []);
  const entries = mapping?.entries ?? [];
  for (const entry of entries) {
    keys.add(findKeyText(entry) ?? '');
  }
  const edited = entries.filter(({ key }) => touchesSpan(key.span, writing.offset));
  for (const entry of edited) {
    keys.delete(findKeyText(entry) ?? '');
  }
  return keys;
}

/** A rule without signs of a schedule may still become an analytics rule; one that says what it is keeps to it. */
function fitsKind(kinds: FieldSpec['kinds'], { kind }: Rule): boolean {
  return kinds === undefined || kind === 'hunting' || kinds.includes(kind);
}

/** @param rest the fields that have to follow, and are written with it. */
function toOffer(field: FieldSpec, rest: readonly FieldSpec[], request: OfferRequest): Offer {
  const { name, type } = field;
  const { format, path, writing } = request.place;
  const base: Offer = {
    label: name,
    kind: CompletionItemKind.Property,
    topic: { kind: 'field', format, path: path === '' ? name : `${path}.${name}` },
  };
  if (writing.room !== 'lines') {
    return { ...base, snippet: name + endings[writing.room] };
  }
  const snippet = renderFields([field, ...rest], request);
  const endsOpen = snippet.endsWith('$0') && rest.length === 0;
  return { ...base, snippet, continues: endsOpen && hasOffers(name, type) };
}

/** Whether there is something to choose from once the key stands there. */
function hasOffers(name: string, type: ValueType): boolean {
  switch (type.kind) {
    case 'list':
      return hasOffers(name, type.item);
    case 'text':
      return name === 'name' || type.vocabulary !== undefined || type.format === 'kql';
    default:
      return type.kind === 'mapping' || type.kind === 'dictionary';
  }
}

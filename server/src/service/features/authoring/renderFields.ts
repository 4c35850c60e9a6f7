import { renderField } from '../../../rule/fieldLines';
import type { FieldSpec, ValueType } from '../../../rule/fieldSpec';
import { fillField } from './fillField';
import type { OfferRequest } from './offer';
import { listDurations } from './offerDurations';
import { SnippetStops } from './snippetText';

/** The values that are meant most often, where they are not the first of their list. */
const usualValues = new Set(['Medium']);

/** Fields as a snippet, with their values where those can be told and places for them where not. */
export function renderFields(fields: readonly FieldSpec[], request: OfferRequest): string {
  const stops = new SnippetStops();
  const lines = fields.flatMap(
    (field) =>
      fillField(field.name, request, stops) ??
      renderField(field, (type) => renderValue(type, request, stops)),
  );
  return lines.join('\n').replace(/\$\d+$/, '$0');
}

function renderValue(type: ValueType, { environment }: OfferRequest, stops: SnippetStops): string {
  switch (type.kind) {
    case 'boolean':
      return stops.createChoice(['true', 'false']);
    case 'number':
      return stops.createStop('0');
    case 'text':
      break;
    default:
      return stops.createStop();
  }
  if (type.values) {
    const usual = type.values.filter((value) => usualValues.has(value));
    return stops.createChoice([...new Set([...usual, ...type.values])]);
  }
  switch (type.format) {
    case 'guid':
      return environment.createGuid();
    case 'duration':
      return stops.createChoice(listDurations(undefined));
    case 'version':
      return '1.0.0';
    default:
      return stops.createStop();
  }
}

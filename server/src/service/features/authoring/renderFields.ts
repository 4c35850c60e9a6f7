import type { FieldSpec, ValueType } from '../../../rule/fieldSpec';
import { fillField } from './fillField';
import { toItem } from './itemLines';
import type { OfferRequest } from './offer';
import { listDurations } from './offerDurations';
import { SnippetStops } from './snippetText';

/** The values that are meant most often, where they are not the first of their list. */
const usualValues = new Set(['Medium']);

/** Fields as a snippet, with their values where those can be told and places for them where not. */
export function renderFields(fields: readonly FieldSpec[], request: OfferRequest): string {
  const stops = new SnippetStops();
  const lines = fields.flatMap(
    (field) => fillField(field.name, request, stops) ?? renderField(field, request, stops),
  );
  return lines.join('\n').replace(/\$\d+$/, '$0');
}

function renderField(field: FieldSpec, request: OfferRequest, stops: SnippetStops): string[] {
  const { name, type } = field;
  const render = (fields: readonly FieldSpec[]) =>
    fields.filter(({ demands }) => demands).flatMap((inner) => renderField(inner, request, stops));
  switch (type.kind) {
    case 'list': {
      const { item } = type;
      const lines = item.kind === 'mapping' ? render(item.fields) : [];
      return [
        `${name}:`,
        ...toItem(lines.length > 0 ? lines : [renderValue(item, request, stops)]),
      ];
    }
    case 'mapping': {
      const lines = render(type.fields);
      const inner = lines.length > 0 ? lines : [stops.createStop()];
      return [`${name}:`, ...inner.map((line) => `  ${line}`)];
    }
    case 'dictionary':
      return [`${name}:`, `  ${stops.createStop()}`];
    default: {
      const isQuery = type.kind === 'text' && type.format === 'kql';
      return isQuery
        ? [`${name}: |`, `  ${stops.createStop()}`]
        : [`${name}: ${renderValue(type, request, stops)}`];
    }
  }
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

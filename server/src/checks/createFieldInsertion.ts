import { renderField } from '../rule/fieldLines';
import type { FieldSpec, ValueType } from '../rule/fieldSpec';
import { findKeyText } from '../rule/walkFields';
import { getLineBreak } from '../text/lineBounds';
import type { SpanEdit } from '../text/spanEdit';
import type { YamlEntry, YamlMapping } from '../yaml/yamlTree';
import type { CheckContext } from './check';
import { getColumn, getLastLineEnd } from './layout';

interface Insertion {
  readonly mapping: YamlMapping;
  /** All fields of the mapping in canonical order. */
  readonly fields: readonly FieldSpec[];
  readonly field: FieldSpec;
}

/**
 * Writes a field with a placeholder value after the nearest field that comes before it in canonical
 * order. Undefined for a mapping on one line (`{…}`), where a new line would not do.
 */
export function createFieldInsertion(
  { mapping, fields, field }: Insertion,
  { text, environment }: CheckContext,
): SpanEdit | undefined {
  const [firstEntry] = mapping.entries;
  if (mapping.style === 'flow' || !firstEntry) {
    return undefined;
  }
  const lineBreak = getLineBreak(text);
  const indent = ' '.repeat(getColumn(text, firstEntry.span.start));
  const lines = renderField(field, (type) => getPlaceholder(type, environment.createGuid)).join(
    `${lineBreak}${indent}`,
  );
  const before = findEntryBefore(mapping, fields, field);
  if (!before) {
    const { start } = firstEntry.span;
    return { span: { start, end: start }, newText: `${lines}${lineBreak}${indent}` };
  }
  const end = getLastLineEnd(text, before.span);
  return { span: { start: end, end }, newText: `${lineBreak}${indent}${lines}` };
}

function findEntryBefore(
  mapping: YamlMapping,
  fields: readonly FieldSpec[],
  field: FieldSpec,
): YamlEntry | undefined {
  const rank = new Map(fields.map(({ name }, index) => [name, index]));
  const own = rank.get(field.name) ?? fields.length;
  return mapping.entries
    .filter((entry) => (rank.get(findKeyText(entry) ?? '') ?? own) < own)
    .at(-1);
}

/** A value of the right form, to be looked at by the author. */
function getPlaceholder(type: ValueType, createGuid: () => string): string {
  switch (type.kind) {
    case 'number':
      return '0';
    case 'boolean':
      return 'true';
    case 'text':
      return getTextPlaceholder(type, createGuid);
    default:
      return '';
  }
}

function getTextPlaceholder(
  { format, values, vocabulary }: Extract<ValueType, { kind: 'text' }>,
  createGuid: () => string,
): string {
  if (format === 'guid') {
    return createGuid();
  }
  if (format === 'duration') {
    return '1h';
  }
  if (format === 'version') {
    return '1.0.0';
  }
  if (values?.[0] !== undefined) {
    return values.includes('Medium') ? 'Medium' : values[0];
  }
  return vocabulary === undefined ? '""' : (vocabularyPlaceholders[vocabulary] ?? '""');
}

const vocabularyPlaceholders: Readonly<Record<string, string>> = {
  tactic: 'CommandAndControl',
  technique: 'T1219',
  connector: 'MicrosoftThreatProtection',
  'entity-type': 'Host',
  'entity-identifier': 'FullName',
  'output-column': 'DeviceName',
};

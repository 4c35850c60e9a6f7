import type { ValueType } from '../rule/fieldSpec';
import { isNullNode, type ValuePlace } from '../rule/walkFields';
import type { Span } from '../text/span';
import { getScalarType } from '../yaml/scalarType';
import type { YamlNode } from '../yaml/yamlTree';
import type { Check, Fix } from './check';
import { clipToLine } from './layout';

interface WrongType {
  readonly place: ValuePlace;
}

export const wrongType: Check<WrongType> = {
  code: 'wrong-type',
  severity: 'error',
  phase: 'structure',
  summary: 'A value has another type than its field takes.',
  explanation:
    'Sentinel reads each field as one type: text, a number, true or false, a list or a mapping. A value of another type makes the deployment fail. A single word where a list of words is due is reported as `scalar-list` instead.',
  *find({ rule, text }) {
    for (const place of rule.places) {
      if (place.kind !== 'value' || isNullNode(place.node) || place.node.kind === 'alias') {
        continue;
      }
      const { node, type, field } = place;
      if (!fits(node, type)) {
        const owner = place.isItem ? `An item of "${field.name}"` : `"${field.name}"`;
        yield {
          span: clipToLine(text, node.span),
          message: `${owner} takes ${describeType(type)}, not ${describeNode(node)}.`,
          data: { place },
        };
      }
    }
  },
  fix: ({ data }, { text }) =>
    unwrapSingleItem(data.place, text) ?? wrapInList(data.place, text) ?? [],
};

/** A list of one word where a word is due means that word. */
function unwrapSingleItem({ node, type, entry }: ValuePlace, text: string): Fix[] | undefined {
  const [item, ...others] = node.kind === 'sequence' ? node.items : [];
  if (!item || others.length > 0 || !fits(item, type) || isBlock(item)) {
    return undefined;
  }
  const span = { start: entry.key.span.end, end: node.span.end };
  const newText = `: ${text.slice(item.span.start, item.span.end)}`;
  return [{ title: 'Write the item as the value', edits: [{ span, newText }], certain: false }];
}

/** A mapping where a list of such mappings is due means a list of one. */
function wrapInList({ node, type }: ValuePlace, text: string): Fix[] | undefined {
  const isFit = node.kind === 'mapping' && type.kind === 'list' && fits(node, type.item);
  if (!isFit || node.style === 'flow') {
    return undefined;
  }
  const lineStarts = node.entries.flatMap(({ span }) => findLineStarts(text, span));
  const edits = lineStarts.map((start, index) => ({
    span: { start, end: start },
    newText: index === 0 ? '- ' : '  ',
  }));
  return [{ title: 'Write as a list item', edits, certain: false }];
}

/** Where the lines of a span have their first character that is not white space. */
function findLineStarts(text: string, { start, end }: Span): number[] {
  const later = [...text.slice(start, end).matchAll(/(?<=\n[ \t]*)\S/g)];
  return [start, ...later.map(({ index }) => start + index)];
}

function isBlock(node: YamlNode): boolean {
  return node.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded');
}

function fits(node: YamlNode, type: ValueType): boolean {
  switch (type.kind) {
    case 'any':
      return true;
    case 'list':
      return node.kind === 'sequence' || (node.kind === 'scalar' && type.item.kind === 'text');
    case 'mapping':
    case 'dictionary':
      return node.kind === 'mapping';
    case 'boolean':
      return node.kind === 'scalar' && isBoolean(node.value);
    case 'number':
    case 'text':
      return node.kind === 'scalar';
  }
}

/** Quoted words count too: Sentinel's own tools read them as what they say. */
function isBoolean(value: string): boolean {
  return /^(?:true|false)$/i.test(value);
}

function describeType(type: ValueType): string {
  switch (type.kind) {
    case 'list':
      return 'a list';
    case 'mapping':
      return `a mapping with ${type.fields.map(({ name }) => name).join(', ')}`;
    case 'dictionary':
      return 'a mapping of names to values';
    case 'boolean':
      return 'true or false';
    case 'number':
      return 'a number';
    default:
      return 'text';
  }
}

function describeNode(node: YamlNode): string {
  switch (node.kind) {
    case 'sequence':
      return 'a list';
    case 'mapping':
      return 'a mapping';
    case 'alias':
      return 'an alias';
    case 'scalar':
      return getScalarType(node) === 'bool' ? 'true or false' : 'text';
  }
}

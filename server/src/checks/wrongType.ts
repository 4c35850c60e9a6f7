import type { ValueType } from '../rule/fieldSpec';
import { ruleFields } from '../rule/ruleFields';
import { isNullNode, walkFields } from '../rule/walkFields';
import { getScalarType } from '../yaml/scalarType';
import type { YamlNode } from '../yaml/yamlTree';
import type { Check } from './check';

export const wrongType: Check = {
  code: 'wrong-type',
  severity: 'error',
  phase: 'structure',
  summary: 'A value has another type than its field takes.',
  explanation:
    'Sentinel reads each field as one type: text, a number, true or false, a list or a mapping. A value of another type makes the deployment fail. A single word where a list of words is due is reported as `scalar-list` instead.',
  *find({ rule }) {
    for (const place of walkFields(rule.root, ruleFields)) {
      if (place.kind !== 'value' || isNullNode(place.node) || place.node.kind === 'alias') {
        continue;
      }
      const { node, type, field } = place;
      if (!fits(node, type)) {
        const owner = place.isItem ? `An item of "${field.name}"` : `"${field.name}"`;
        yield {
          span: node.span,
          message: `${owner} takes ${describeType(type)}, not ${describeNode(node)}.`,
          data: undefined,
        };
      }
    }
  },
};

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

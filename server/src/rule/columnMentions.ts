import type { Span } from '../text/span';
import { createScalarSourceMap } from '../yaml/createScalarSourceMap';
import type { YamlScalar } from '../yaml/yamlTree';
import { ruleFields } from './ruleFields';
import type { Rule } from './ruleModel';
import { walkFields } from './walkFields';

/** A place in a rule's fields that names a column of the query's result. */
export interface ColumnMention {
  /** Whether an entity is mapped to the column, or an alert takes a detail from it. */
  readonly role: 'entity' | 'detail';
  readonly name: string;
  /** The name itself, in offsets of the file. */
  readonly span: Span;
}

/** `{{Column}}` in a text of `alertDetailsOverride` is replaced by that column's value. */
const placeholder = /(?<=\{\{\s*)[^{}\s](?:[^{}]*[^{}\s])?(?=\s*\}\})/g;
const wholeValue = /\S(?:.*\S)?/gs;

/**
 * Where a rule's fields name columns of its query's result: mapped columns, custom details, and
 * placeholders in the texts of alerts. In the order of the text.
 */
export function findColumnMentions(rule: Rule, text: string): ColumnMention[] {
  const mentions: ColumnMention[] = [];
  for (const place of walkFields(rule.root, ruleFields)) {
    if (place.kind !== 'value' || place.node.kind !== 'scalar' || place.type.kind !== 'text') {
      continue;
    }
    if (place.type.vocabulary === 'output-column') {
      const role = place.field.name === 'columnName' ? 'entity' : 'detail';
      mentions.push(...findNames(wholeValue, place.node, text, role));
    } else if (place.field.name.startsWith('alert') && place.field.name.endsWith('Format')) {
      mentions.push(...findNames(placeholder, place.node, text, 'detail'));
    }
  }
  return mentions;
}

function findNames(
  pattern: RegExp,
  scalar: YamlScalar,
  text: string,
  role: ColumnMention['role'],
): ColumnMention[] {
  const sourceMap = createScalarSourceMap(text, scalar);
  return [...scalar.value.matchAll(pattern)].map(({ 0: name, index }) => ({
    role,
    name,
    span: sourceMap.toHost({ start: index, end: index + name.length }),
  }));
}

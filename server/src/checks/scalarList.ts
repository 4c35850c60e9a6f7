import { isNullNode } from '../rule/walkFields';
import { getLineBreak } from '../text/lineBounds';
import type { Span } from '../text/span';
import type { YamlScalar } from '../yaml/yamlTree';
import type { Check } from './check';
import { getColumn } from './layout';

interface ScalarList {
  readonly value: YamlScalar;
  /** Between the key's end and the value's: the colon, white space and the value. */
  readonly afterKey: Span;
  readonly keySpan: Span;
  /** Whether the field stands between braces, where a list has to stand in brackets. */
  readonly isInline: boolean;
}

export const scalarList: Check<ScalarList> = {
  code: 'scalar-list',
  severity: 'warning',
  phase: 'structure',
  summary: 'A single value stands where a list is due.',
  explanation:
    '`tactics: CommandAndControl` is a word, not a list of one. Sentinel’s tools expect a list: some reject the word, others drop it, and the rule then shows no tactic. Write the value as a list item.',
  *find({ rule }) {
    for (const place of rule.places) {
      if (
        place.kind === 'value' &&
        place.type.kind === 'list' &&
        place.type.item.kind === 'text' &&
        place.node.kind === 'scalar' &&
        !isNullNode(place.node)
      ) {
        const { key } = place.entry;
        yield {
          span: place.node.span,
          message: `"${place.field.name}" takes a list. Write the value as a list item.`,
          data: {
            value: place.node,
            afterKey: { start: key.span.end, end: place.node.span.end },
            keySpan: key.span,
            isInline: place.owner.style === 'flow',
          },
        };
      }
    }
  },
  fix({ data }, { text }) {
    if (isBlock(data.value) || data.value.anchor !== undefined || data.value.tag !== undefined) {
      return [];
    }
    const items = splitItems(data.value, text);
    const edit = data.isInline
      ? { span: data.value.span, newText: `[${items.join(', ')}]` }
      : { span: data.afterKey, newText: `:${renderItems(items, data.keySpan, text)}` };
    return [{ title: 'Write as a list', edits: [edit], certain: true }];
  },
};

function isBlock({ style }: YamlScalar): boolean {
  return style === 'literal' || style === 'folded';
}

function renderItems(items: readonly string[], keySpan: Span, text: string): string {
  const indent = ' '.repeat(getColumn(text, keySpan.start) + 2);
  return items.map((item) => `${getLineBreak(text)}${indent}- ${item}`).join('');
}

/** `tactics: Execution, Persistence` means two items; no tactic, technique or table holds a comma. */
function splitItems(value: YamlScalar, text: string): string[] {
  if (value.style !== 'plain') {
    return [text.slice(value.span.start, value.span.end)];
  }
  return value.value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

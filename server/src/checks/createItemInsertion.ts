import { getLineBreak } from '../text/lineBounds';
import type { SpanEdit } from '../text/spanEdit';
import type { YamlSequence } from '../yaml/yamlTree';
import { getColumn, getLastLineEnd } from './layout';

/**
 * Adds an item at the end of a list, in the list's own style. `lines` are the item's lines without
 * dash and indentation; a list in brackets takes only the first. Undefined for an empty block list.
 */
export function createItemInsertion(
  list: YamlSequence,
  lines: readonly string[],
  text: string,
): SpanEdit | undefined {
  const last = list.items.at(-1);
  if (list.style === 'flow') {
    const at = last?.span.end ?? list.span.start + 1;
    return { span: { start: at, end: at }, newText: `${last ? ', ' : ''}${lines[0] ?? ''}` };
  }
  if (!last) {
    return undefined;
  }
  const lineBreak = getLineBreak(text);
  const dash = text.lastIndexOf('-', last.span.start - 1);
  const indent = ' '.repeat(getColumn(text, dash));
  const end = getLastLineEnd(text, last.span);
  const item = lines.map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}`);
  return { span: { start: end, end }, newText: item.map((line) => `${lineBreak}${line}`).join('') };
}

import { getLineEnd, getLineStart, getNextLineStart } from '../../../text/lineBounds';
import type { CursorContext } from '../../../yaml/cursorContext';
import { getColumn, isContent, readLines, startsItem } from '../../../yaml/sourceLine';
import type { YamlNode } from '../../../yaml/yamlTree';

/** The indentation of a level that we write. */
export const step = 2;

/**
 * Whether the next line with content would belong to a key or list item that is written at `column`
 * of the line of `offset`: it is indented further, or, for a key, is a list item of the same column.
 */
export function hasBlockBelow(
  text: string,
  offset: number,
  column: number,
  isKey: boolean,
): boolean {
  const start = getNextLineStart(text, offset);
  const next = readLines(text, { start, end: text.length }).find((line) => isContent(text, line));
  if (!next) {
    return false;
  }
  const isItemOfKey = isKey && getColumn(next) === column && startsItem(text, next);
  return getColumn(next) > column || isItemOfKey;
}

/** Whether what begins at `column` is in line with the other entries or items of its collection. */
export function isInColumn(
  text: string,
  { place, node, parents }: CursorContext,
  column: number,
): boolean {
  const collection = place === 'value' ? node : parents.at(-1);
  const start = collection && findStart(collection);
  return start === undefined || start - getLineStart(text, start) === column;
}

/** The column of what a key holds: that of what is there already, or a step further in than the key. */
export function getChildColumn(
  text: string,
  node: YamlNode | undefined,
  keyColumn: number,
  offset: number,
): number {
  const start = node && findStart(node);
  const isBelow = start !== undefined && start > getLineEnd(text, offset);
  return isBelow ? start - getLineStart(text, start) : keyColumn + step;
}

/** Where the first entry or item of a block collection begins. */
function findStart(node: YamlNode): number | undefined {
  if (node.kind === 'mapping') {
    return node.style === 'block' ? node.entries[0]?.key.span.start : undefined;
  }
  return node.kind === 'sequence' && node.style === 'block' ? node.span.start : undefined;
}

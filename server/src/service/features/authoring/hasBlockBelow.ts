import { getNextLineStart } from '../../../text/lineBounds';
import { getColumn, isContent, readLines, startsItem } from '../../../yaml/sourceLine';

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

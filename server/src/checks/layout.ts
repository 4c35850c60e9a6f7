import { getLineEnd, getLineStart } from '../text/lineBounds';
import type { Span } from '../text/span';

/** Columns before `offset` on its line; a list item's dash counts as part of the indentation. */
export function getColumn(text: string, offset: number): number {
  return offset - getLineStart(text, offset);
}

/** The part of a span on its first line: a squiggle over many lines shows no place. */
export function clipToLine(text: string, { start, end }: Span): Span {
  return { start, end: Math.min(end, getLineEnd(text, start)) };
}

/** The end of the last line of a node that has text; a block scalar takes in the blank lines below it. */
export function getLastLineEnd(text: string, { start, end }: Span): number {
  return getLineEnd(text, start + text.slice(start, end).trimEnd().length);
}

import { getLineEnd, getLineStart } from '../text/lineBounds';
import type { Span } from '../text/span';

/** The line break that the file uses; one CRLF makes it a CRLF file. */
export function getLineBreak(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Columns before `offset` on its line; a list item's dash counts as part of the indentation. */
export function getColumn(text: string, offset: number): number {
  return offset - getLineStart(text, offset);
}

/** The end of the last line of a node that has text; a block scalar takes in the blank lines below it. */
export function getLastLineEnd(text: string, { start, end }: Span): number {
  return getLineEnd(text, start + text.slice(start, end).trimEnd().length);
}

import { getLineEnd, skipLineBreak } from '../text/lineBounds';
import type { Span } from '../text/span';
import type { SpanEdit } from '../text/spanEdit';

/** A line as recovery sees it. Offsets are UTF-16 and zero-based, in the whole file. */
export interface SourceLine {
  readonly start: number;
  /**
   * Where the line's text begins, behind its spaces. Where a list item's first line is read as a
   * line of the item's own block, behind the dash too.
   */
  readonly textStart: number;
  /** Before the line break. */
  readonly end: number;
  /** Behind the line break. */
  readonly next: number;
}

/** The lines of a part of `text` that begins at a line's start. */
export function readLines(text: string, span: Span): SourceLine[] {
  const lines: SourceLine[] = [];
  let start = span.start;
  while (start < span.end) {
    const end = Math.min(getLineEnd(text, start), span.end);
    const next = Math.min(skipLineBreak(text, end), span.end);
    let textStart = start;
    while (textStart < end && text[textStart] === ' ') {
      textStart++;
    }
    lines.push({ start, textStart, end, next });
    start = next;
  }
  return lines;
}

/** The column of the line's text, zero-based. */
export function getColumn(line: SourceLine): number {
  return line.textStart - line.start;
}

/** Whether the line holds more than white space. */
export function hasText(text: string, line: SourceLine): boolean {
  let offset = line.textStart;
  while (offset < line.end && (text[offset] === ' ' || text[offset] === '\t')) {
    offset++;
  }
  return offset < line.end;
}

/** Whether the line holds more than white space or a comment. */
export function isContent(text: string, line: SourceLine): boolean {
  return text[line.textStart] !== '#' && hasText(text, line);
}

/** Whether the line's text begins with the dash of a list item. */
export function startsItem(text: string, line: SourceLine): boolean {
  return (
    text[line.textStart] === '-' &&
    (line.textStart + 1 >= line.end || /[ \t]/.test(text[line.textStart + 1] ?? ''))
  );
}

/** A list item's first line without the dash: the first line of the block that the item holds. */
export function skipDash(text: string, line: SourceLine): SourceLine {
  let textStart = line.textStart + 1;
  while (textStart < line.end && text[textStart] === ' ') {
    textStart++;
  }
  return { ...line, textStart };
}

/** The edits that move lines to the right by `columns`, or to the left when negative. Blank lines stay. */
export function shiftLines(
  text: string,
  lines: readonly SourceLine[],
  columns: number,
): SpanEdit[] {
  return lines
    .filter((line) => hasText(text, line))
    .map(({ start, textStart }) =>
      columns >= 0
        ? { span: { start, end: start }, newText: ' '.repeat(columns) }
        : { span: { start, end: Math.min(start - columns, textStart) }, newText: '' },
    );
}

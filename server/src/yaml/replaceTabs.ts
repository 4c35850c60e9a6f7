import type { Span } from '../text/span';
import { hasText, readLines } from './sourceLine';

const leadingTabs = /(?<=^|[\r\n])\t[ \t]*/g;
const allTabs = /(?<=^|[\r\n])[ \t]*\t[ \t]*/g;

/**
 * The text with a space for each tab in the white space that begins a line; offsets stay the same.
 *
 * @param which `leading`: where a tab is the line's first character, which is wrong anywhere;
 *   `all`: behind spaces too, where it may be part of a block scalar's text.
 */
export function replaceTabs(text: string, which: 'leading' | 'all'): string {
  return text.replace(which === 'leading' ? leadingTabs : allTabs, (blanks) =>
    ' '.repeat(blanks.length),
  );
}

/** The white space that `replaceTabs` changed, before the text of each line that has any. */
export function findReplacedTabs(text: string, source: string, span: Span): Span[] {
  return readLines(text, span).flatMap((line) => {
    const isChanged = text.slice(line.start, line.end) !== source.slice(line.start, line.end);
    const blanks = /^[ \t]*/.exec(text.slice(line.start, line.end))?.[0] ?? '';
    return isChanged && blanks.includes('\t') && hasText(text, line)
      ? [{ start: line.start, end: line.start + blanks.length }]
      : [];
  });
}

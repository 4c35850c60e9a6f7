import type { Span } from '../text/span';
import { type SourceLine, startsItem } from './sourceLine';

/** The beginning of a `key: value` line, told from the line alone. */
export interface EntryHead {
  /** The key without quotes. */
  readonly key: string;
  /** The key as written. */
  readonly keySpan: Span;
  /** Behind the colon. */
  readonly colonEnd: number;
  /** Where the value begins; the line's end when it has none. */
  readonly valueStart: number;
  /** What stands behind the colon, without a comment and trailing white space. */
  readonly inlineValue: string;
}

const entryHead =
  /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'#&*!|>%@`{}[\],?:-][^\s:#]*(?::[^\s:#]+)*)[ \t]*:(?=[ \t]|$)/;

/**
 * The key of a line that looks like an entry. Keys with white space in them count only in quotes:
 * a line of KQL or prose with a colon in it is not to be taken for an entry.
 */
export function findEntryHead(text: string, line: SourceLine): EntryHead | undefined {
  const lineText = text.slice(line.textStart, line.end);
  const match = entryHead.exec(lineText);
  const written = match?.[1];
  if (match === null || written === undefined) {
    return undefined;
  }
  const behind = lineText.slice(match[0].length);
  const colonEnd = line.textStart + match[0].length;
  return {
    key: /^["']/.test(written) ? written.slice(1, -1) : written,
    keySpan: { start: line.textStart, end: line.textStart + written.length },
    colonEnd,
    valueStart: colonEnd + behind.length - behind.trimStart().length,
    inlineValue: behind.replace(/[ \t]#.*$/, '').trim(),
  };
}

/** Whether a line begins an entry or a list item, and so a block of them. */
export function startsBlock(text: string, line: SourceLine): boolean {
  return startsItem(text, line) || findEntryHead(text, line) !== undefined;
}

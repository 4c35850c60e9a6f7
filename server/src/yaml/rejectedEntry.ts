import { getLineStart } from '../text/lineBounds';
import type { Span } from '../text/span';
import type { SpanEdit } from '../text/spanEdit';
import { findEntryHead } from './findEntryHead';
import type { ParseFailure } from './parseEventSlice';
import { skipDash, startsItem } from './sourceLine';
import type { EntryLines } from './splitEntries';

/** An entry or list item that the parser rejects, as the explanations look at it. */
export interface RejectedEntry {
  readonly source: string;
  readonly lines: EntryLines;
  readonly failure: ParseFailure;
  /** What the entry is called in messages. */
  readonly name: string;
  /** Where the entry's value begins: behind the colon or the dash. */
  readonly valueStart: number;
  readonly end: number;
}

/** A rejected entry in the user's words. */
export interface Explanation {
  readonly span: Span;
  readonly message: string;
  readonly edits?: readonly SpanEdit[];
  /**
   * `unclosed`: the entry opens something that the lines after it were probably meant to close;
   * `structural`: the lines do not fit together, so that others may be in doubt for the same cause.
   */
  readonly kind?: 'unclosed' | 'structural';
}

/** Recognises one kind of cause; undefined when it is another. */
export type Explain = (rejected: RejectedEntry) => Explanation | undefined;

export function createRejectedEntry(
  source: string,
  lines: EntryLines,
  failure: ParseFailure,
): RejectedEntry {
  const [first] = lines;
  const inner = startsItem(source, first) ? skipDash(source, first) : first;
  const head = findEntryHead(source, inner);
  return {
    source,
    lines,
    failure,
    name: head === undefined ? 'this entry' : `"${head.key}"`,
    valueStart: head?.valueStart ?? inner.textStart,
    end: lines.at(-1)?.next ?? first.next,
  };
}

/** The text of the line where the parser gave up, or of the entry's first line if that is empty. */
export function getFailureLine({ source, lines, failure }: RejectedEntry): Span {
  const start = getLineStart(source, failure.offset);
  const line = lines.find((candidate) => candidate.start === start) ?? lines[0];
  const { textStart, end } = line.textStart < line.end ? line : lines[0];
  return { start: textStart, end };
}

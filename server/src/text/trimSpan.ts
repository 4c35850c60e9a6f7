import type { Span } from './span';

/** The span without white space at its end: a block scalar's takes in the line break behind its text. */
export function trimSpanEnd(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

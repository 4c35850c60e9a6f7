import type { Span } from './span';

/** The span without white space at its edges; empty, at its start, where there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  const { start, end } = trimSpanEnd(text, span);
  const content = text.slice(start, end);
  return { start: start + content.length - content.trimStart().length, end };
}

/** The span without white space at its end: a block scalar's takes in the line break behind its text. */
export function trimSpanEnd(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

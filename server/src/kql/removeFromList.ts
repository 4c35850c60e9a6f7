import { getLineEnd, getLineStart, getNextLineStart } from '../text/lineBounds';
import type { Span } from '../text/span';
import type { KqlComparedLiteral } from './kqlComparisons';

/**
 * What to take out of the query so that a literal and one comma leave their list; a line that holds
 * nothing else goes as a whole, and comments stay. Undefined for a literal that has no company.
 *
 * @param literals those of the list, in the order of the text
 */
export function removeFromList(
  query: string,
  literal: KqlComparedLiteral,
  literals: readonly KqlComparedLiteral[],
): Span[] | undefined {
  const { span, comma } = literal;
  if (comma) {
    return [widen(query, { start: span.start, end: comma.end })];
  }
  const previous = literals.findLast((other) => other.comma && other.comma.end <= span.start);
  if (!previous?.comma) {
    return undefined;
  }
  const between = query.slice(previous.comma.end, span.start);
  return between.trim() === '' && !between.includes('\n')
    ? [{ start: previous.comma.start, end: span.end }]
    : [previous.comma, widen(query, span)];
}

/** With its whole line where nothing else stands there, else with the blanks behind it. */
function widen(query: string, { start, end }: Span): Span {
  const lineStart = getLineStart(query, start);
  const lineEnd = getLineEnd(query, end);
  const after = query.slice(end, lineEnd);
  const isAlone = query.slice(lineStart, start).trim() === '' && after.trim() === '';
  if (isAlone) {
    return { start: lineStart, end: getNextLineStart(query, end) };
  }
  return { start, end: end + (/^[ \t]*(?=\S)/.exec(after)?.[0].length ?? 0) };
}

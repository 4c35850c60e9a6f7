import { getLineEnd, isLineBreakAt } from '../text/lineBounds';
import type { Span } from '../text/span';
import { isBlankAt } from './skipTrivia';

/**
 * The offset of the quote, or else of the outermost bracket, that is opened within `span` and not
 * closed there. Quotes and brackets count only where a value may begin, as in YAML.
 */
export function findUnclosed(text: string, span: Span): number | undefined {
  const openBrackets: number[] = [];
  let mayBegin = true;
  let position = span.start;
  while (position < span.end) {
    const sign = text[position] ?? '';
    if (isBlankAt(text, position) || isLineBreakAt(text, position)) {
      mayBegin ||= openBrackets.length === 0 && isLineBreakAt(text, position);
      position++;
    } else if (mayBegin && (sign === '"' || sign === "'")) {
      const end = findQuoteEnd(text, position, span.end);
      if (end === undefined) {
        return position;
      }
      mayBegin = false;
      position = end;
    } else if (sign === '#' && isSpaceBefore(text, position)) {
      position = getLineEnd(text, position);
    } else {
      if (mayBegin && (sign === '[' || sign === '{')) {
        openBrackets.push(position);
      } else if (sign === ']' || sign === '}') {
        openBrackets.pop();
        mayBegin = false;
      } else {
        mayBegin = isSeparator(text, position, openBrackets.length > 0, mayBegin);
      }
      position++;
    }
  }
  return openBrackets[0];
}

/** The offset behind the closing quote; undefined when there is none before `end`. */
function findQuoteEnd(text: string, start: number, end: number): number | undefined {
  const quote = text[start];
  let position = start + 1;
  while (position < end) {
    if (text[position] === '\\' && quote === '"') {
      position += 2;
    } else if (text[position] !== quote) {
      position++;
    } else if (quote === "'" && text[position + 1] === "'") {
      position += 2;
    } else {
      return position + 1;
    }
  }
  return undefined;
}

/** Whether a value may begin behind the sign at `position`. */
function isSeparator(text: string, position: number, inFlow: boolean, mayBegin: boolean): boolean {
  const sign = text[position];
  const isFollowedBySpace = isBlankAt(text, position + 1) || isLineBreakAt(text, position + 1);
  return (
    (sign === ',' && inFlow) ||
    (sign === ':' && isFollowedBySpace) ||
    (mayBegin && (sign === '-' || sign === '?') && isFollowedBySpace)
  );
}

function isSpaceBefore(text: string, position: number): boolean {
  return position === 0 || isBlankAt(text, position - 1) || isLineBreakAt(text, position - 1);
}

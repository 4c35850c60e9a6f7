import { getLineEnd, getNextLineStart } from '../../text/lineBounds';
import type { SourceMap } from '../../text/sourceMap';
import type { Span } from '../../text/span';

/**
 * The parts of the file that a span of the value comes from, one for each line and without the
 * white space at the lines' edges that is the scalar's and not the value's.
 *
 * @param text the file.
 */
export function splitHostLines(span: Span, sourceMap: SourceMap, text: string): Span[] {
  const host = sourceMap.toHost(span);
  const parts: Span[] = [];
  let start = host.start;
  while (start < host.end) {
    const lineEnd = getLineEnd(text, start);
    const part = text.slice(start, Math.min(lineEnd, host.end));
    const end = start + (lineEnd < host.end ? part.trimEnd().length : part.length);
    if (start < end) {
      parts.push({ start, end });
    }
    start = findHostFrom(getNextLineStart(text, lineEnd), span, sourceMap);
  }
  return parts;
}

/** Where the first unit of the span stands that comes from `lineStart` or behind it. */
function findHostFrom(lineStart: number, span: Span, sourceMap: SourceMap): number {
  let { start: low, end: high } = span;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sourceMap.toHostOffset(middle) < lineStart) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return Math.max(sourceMap.toHostOffset(low), lineStart);
}

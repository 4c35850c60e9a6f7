import { getLineEnd, getLineStart, getNextLineStart } from '../text/lineBounds';
import type { Span } from '../text/span';
import { isBlockScalar } from './encodeScalarText';
import type { YamlScalar } from './yamlTree';

/**
 * Where a caret counts as inside a scalar's value: the value itself, and for a block scalar the
 * blank lines below it, but not the beginning of a line that holds something else.
 */
export function getEditSpan(text: string, scalar: YamlScalar): Span {
  const { start, end } = scalar.valueSpan;
  if (!isBlockScalar(scalar)) {
    return { start, end };
  }
  const endsWithBreak = getLineStart(text, end) === end;
  let editEnd = endsWithBreak && end > start ? getLineEnd(text, getLineStart(text, end - 1)) : end;
  let lineStart = endsWithBreak ? end : getNextLineStart(text, end);
  while (isBlankLine(text, lineStart)) {
    editEnd = getLineEnd(text, lineStart);
    if (editEnd === text.length) {
      break;
    }
    lineStart = getNextLineStart(text, lineStart);
  }
  return { start, end: editEnd };
}

function isBlankLine(text: string, lineStart: number): boolean {
  return /^[ \t]*$/.test(text.slice(lineStart, getLineEnd(text, lineStart)));
}

import { getLineEnd, getLineStart, isLineBreakAt } from '../text/lineBounds';

const tab = 9;
const space = 32;
const hash = 35;

/** Whether a blank or a tab stands at `offset`. */
export function isBlankAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === space || code === tab;
}

/**
 * The offset of the next character that means something: behind white space, line breaks and
 * comments. A `#` begins a comment only where white space or nothing stands before it.
 */
export function skipTrivia(text: string, offset: number): number {
  let position = offset;
  while (position < text.length) {
    if (isBlankAt(text, position) || isLineBreakAt(text, position)) {
      position++;
    } else if (text.charCodeAt(position) === hash && isSeparated(text, position)) {
      position = getLineEnd(text, position);
    } else {
      break;
    }
  }
  return position;
}

/** Whether a comment begins before `offset` in its line; quotes are not understood. */
export function isInComment(text: string, offset: number): boolean {
  const lineStart = getLineStart(text, offset);
  return /(?:^|[ \t])#/.test(text.slice(lineStart, offset));
}

function isSeparated(text: string, offset: number): boolean {
  return offset === 0 || isBlankAt(text, offset - 1) || isLineBreakAt(text, offset - 1);
}

/**
 * Lines as YAML counts them: a line break is `\n`, `\r\n` or a lone `\r`. Other Unicode line
 * separators are ordinary characters. Offsets are UTF-16 and zero-based.
 */
const lineFeed = 10;
const carriageReturn = 13;

/** Whether a line break begins at `offset` or runs through it. */
export function isLineBreakAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === lineFeed || code === carriageReturn;
}

/** Where the line that holds `offset` begins. */
export function getLineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0) {
    const before = text.charCodeAt(start - 1);
    if (before === lineFeed) {
      break;
    }
    if (before === carriageReturn && text.charCodeAt(start) !== lineFeed) {
      break;
    }
    start--;
  }
  return start;
}

/** Where the line that holds `offset` ends, before its line break. */
export function getLineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isLineBreakAt(text, end)) {
    end++;
  }
  return end;
}

/** The offset behind the line break that begins at `offset`; `offset` itself where none does. */
export function skipLineBreak(text: string, offset: number): number {
  if (!isLineBreakAt(text, offset)) {
    return offset;
  }
  const isPair = text.charCodeAt(offset) === carriageReturn;
  return offset + (isPair && text.charCodeAt(offset + 1) === lineFeed ? 2 : 1);
}

/** Where the next line begins; the text's length on its last line. */
export function getNextLineStart(text: string, offset: number): number {
  return skipLineBreak(text, getLineEnd(text, offset));
}

/** The line break that a text uses, told from its first one; `\n` where it has none. */
export function getLineBreak(text: string): string {
  const end = getLineEnd(text, 0);
  return text.slice(end, skipLineBreak(text, end)) || '\n';
}

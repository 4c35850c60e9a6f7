import { getLineEnd, isLineBreakAt } from '../text/lineBounds';
import type { Span } from '../text/span';
import { isBlankAt } from './skipTrivia';

/** Where one document stands in a file. Offsets are UTF-16, zero-based, half-open. */
export interface DocumentRange {
  /** From after the previous document's end to before the next marker: directives, `---`, content. */
  readonly source: Span;
  /** The source without directives and `---`. */
  readonly content: Span;
}

const byteOrderMark = '\uFEFF';
const markers = /---|\.\.\./g;

/**
 * Cuts a file at its document markers: lines that begin with `---` or `...`. YAML forbids such lines
 * inside every scalar, so that the cut is right for broken documents too. There is at least one
 * document, which may be empty.
 *
 * @param limit how many documents are looked for; what is behind the last is in none.
 */
export function splitDocuments(text: string, limit: number): DocumentRange[] {
  const documents: DocumentRange[] = [];
  let start = 0;
  let contentStart: number | undefined;
  const close = (end: number): void => {
    documents.push({ source: { start, end }, content: { start: contentStart ?? start, end } });
    contentStart = undefined;
  };
  for (const match of text.matchAll(markers)) {
    const offset = match.index;
    if (documents.length >= limit) {
      return documents;
    }
    if (!isMarker(text, offset)) {
      continue;
    }
    const isOpen = contentStart !== undefined || hasContent(text, start, offset);
    if (match[0] === '...') {
      if (isOpen) {
        close(offset);
      }
      start = getLineEnd(text, offset);
    } else {
      if (isOpen) {
        close(offset);
        start = offset;
      }
      contentStart = offset + match[0].length;
    }
  }
  if (
    documents.length === 0 ||
    contentStart !== undefined ||
    hasContent(text, start, text.length)
  ) {
    close(text.length);
  }
  return documents;
}

function isMarker(text: string, offset: number): boolean {
  const following = offset + 3;
  return (
    isFirstInLine(text, offset) &&
    (following === text.length || isBlankAt(text, following) || isLineBreakAt(text, following))
  );
}

function isFirstInLine(text: string, offset: number): boolean {
  return (
    offset === 0 || isLineBreakAt(text, offset - 1) || (offset === 1 && text[0] === byteOrderMark)
  );
}

/** Whether there is more than blank lines, comments and directives, which belong to the next document. */
function hasContent(text: string, start: number, end: number): boolean {
  return text
    .slice(start, end)
    .replace(byteOrderMark, '')
    .split(/\r\n?|\n/)
    .some((line) => !/^(?:[ \t]*(?:#|$)|%)/.test(line));
}

import type { QueryPiece } from './queryPiece';

const tabWidth = 4;

/** A token with what stands before it. */
interface Token {
  readonly Trivia: string;
  readonly Text: string;
}

/** The tokens and comments of a query, with how far apart they are written. */
export function readQueryPieces(tokens: readonly Token[]): QueryPiece[] {
  const pieces: QueryPiece[] = [];
  let start = 0;
  let breaks = 0;
  let gap = 0;
  let column = 0;

  function advance(text: string): void {
    for (const part of text.match(/\r\n|[\s\S]/g) ?? []) {
      if (/[\r\n]/.test(part)) {
        breaks++;
        gap = 0;
        column = 0;
      } else {
        const width = part === '\t' ? tabWidth - (column % tabWidth) : 1;
        gap += width;
        column += width;
      }
    }
    start += text.length;
  }

  function add(text: string, isComment: boolean): void {
    pieces.push({ text: isComment ? text.trimEnd() : text, isComment, start, breaks, gap, column });
    advance(text);
    breaks = 0;
    gap = 0;
  }

  for (const { Trivia, Text } of tokens) {
    for (const part of Trivia.match(/\/\/[^\r\n]*|\s+/g) ?? []) {
      if (part.startsWith('//')) add(part, true);
      else advance(part);
    }
    if (Text !== '') add(Text, false);
  }
  return pieces;
}

import type { QueryPiece } from './queryPiece';

const closerOf: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);
const closers = new Set(closerOf.values());

export function isOpener({ text }: QueryPiece): boolean {
  return closerOf.has(text);
}

export function isCloser({ text }: QueryPiece): boolean {
  return closers.has(text);
}

/**
 * For each opening bracket whose partner begins a line, alone or behind other closing ones: the
 * piece that this line begins with.
 */
export function findClosingLines(
  lines: readonly (readonly QueryPiece[])[],
): ReadonlyMap<QueryPiece, QueryPiece> {
  const closing = new Map<QueryPiece, QueryPiece>();
  const open: QueryPiece[] = [];
  for (const line of lines) {
    let isLeading = true;
    for (const piece of line) {
      isLeading &&= isCloser(piece);
      if (isOpener(piece)) open.push(piece);
      const opener = isCloser(piece) ? open.pop() : undefined;
      if (opener && line[0] && isLeading) closing.set(opener, line[0]);
    }
  }
  return closing;
}

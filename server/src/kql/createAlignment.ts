import type { QueryPiece } from './queryPiece';

/** Tells whether a piece stands right below or above the start of another, as in a table made by hand. */
export function createAlignment(pieces: readonly QueryPiece[]): (piece: QueryPiece) => boolean {
  const columns = new Map<number, Set<number>>();
  const lineOf = new Map<QueryPiece, number>();
  let line = 0;
  for (const piece of pieces) {
    line += piece.breaks;
    lineOf.set(piece, line);
    if (piece.isComment) continue;
    const own = columns.get(line) ?? new Set();
    columns.set(line, own.add(piece.column));
  }
  return (piece) => {
    const own = lineOf.get(piece);
    if (own === undefined) return false;
    return [own - 1, own + 1].some((other) => columns.get(other)?.has(piece.column) === true);
  };
}

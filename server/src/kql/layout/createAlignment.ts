import type { QueryPiece } from './queryPiece';

interface Place {
  readonly line: number;
  readonly piece: QueryPiece;
  readonly before: QueryPiece | undefined;
}

/**
 * Tells whether a piece was put right below or above one of its kind, as in a table made by hand:
 * the same sign, or what follows the same sign.
 */
export function createAlignment(pieces: readonly QueryPiece[]): (piece: QueryPiece) => boolean {
  const places = new Map<string, Place>();
  const placeOf = new Map<QueryPiece, Place>();
  let line = 0;
  let before: QueryPiece | undefined;
  for (const piece of pieces) {
    line += piece.breaks;
    const place = { line, piece, before };
    placeOf.set(piece, place);
    if (!piece.isComment) places.set(`${line}:${piece.column}`, place);
    before = piece;
  }
  return (piece) => {
    const own = placeOf.get(piece);
    if (own === undefined) return false;
    return [own.line - 1, own.line + 1].some((other) => {
      const neighbour = places.get(`${other}:${piece.column}`);
      return neighbour !== undefined && isAlike(own, neighbour);
    });
  };
}

function isAlike(a: Place, b: Place): boolean {
  return a.piece.text === b.piece.text || (!!a.before && a.before.text === b.before?.text);
}

import type { PlacedPiece } from './queryLine';
import { getEnd } from './queryLine';
import type { QueryPiece } from './queryPiece';
import type { QueryStructure } from './queryStructure';

/** The columns of a line's pieces, the first of which stands at `indent`. */
export function placePieces(
  pieces: readonly QueryPiece[],
  indent: number,
  structure: QueryStructure,
  isAligned: (piece: QueryPiece) => boolean,
): PlacedPiece[] {
  const placed: PlacedPiece[] = [];
  let end = indent;
  for (const piece of pieces) {
    const before = placed.at(-1)?.piece;
    const column = end + (before ? getGap(before, piece) : 0);
    placed.push({ piece, column });
    end = getEnd(piece, column);
  }
  return placed;

  function getGap(before: QueryPiece, piece: QueryPiece): number {
    if (piece.isComment) return Math.max(1, piece.gap);
    const spacing = structure.findSpacing(before, piece) ?? Math.min(1, piece.gap);
    return spacing === 1 && piece.gap > 1 && isAligned(piece) ? piece.gap : spacing;
  }
}

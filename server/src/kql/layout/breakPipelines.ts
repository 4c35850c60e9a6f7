import type { QueryPiece } from './queryPiece';
import type { Pipeline } from './queryStructure';

/** A pipeline that its author wrote on one line stays there up to this length. */
const maxLength = 80;

/**
 * Puts each operator of a pipeline on a line of its own, with its bar before it, unless the whole
 * pipeline is short and stands on one line, such as `toscalar(T | count)`. A whole statement stays
 * on one line only with a single operator.
 */
export function breakPipelines(
  pieces: readonly QueryPiece[],
  pipelines: readonly Pipeline[],
): QueryPiece[] {
  const broken = new Set(
    pipelines.filter((pipeline) => isBroken(pipeline, pieces)).flatMap(({ bars }) => bars),
  );
  return pieces.map((piece, index) => {
    const previous = pieces[index - 1];
    if (broken.has(piece.start)) return { ...piece, breaks: Math.max(1, piece.breaks) };
    if (previous && broken.has(previous.start) && !piece.isComment) return { ...piece, breaks: 0 };
    return piece;
  });
}

function isBroken(
  { start, end, bars, isStatement }: Pipeline,
  pieces: readonly QueryPiece[],
): boolean {
  if (end - start > maxLength || (isStatement && bars.length > 1)) return true;
  return pieces.some((piece) => piece.start > start && piece.start < end && piece.breaks > 0);
}

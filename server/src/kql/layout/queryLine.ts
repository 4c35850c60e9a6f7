import type { QueryPiece } from './queryPiece';

/** A piece with the column that it gets. */
export interface PlacedPiece {
  readonly piece: QueryPiece;
  readonly column: number;
}

/** A line of a query that is laid out. A piece that holds line breaks, as some strings do, stays in one. */
export interface QueryLine {
  /** Line breaks before it. */
  readonly breaks: number;
  readonly indent: number;
  readonly pieces: readonly PlacedPiece[];
}

/** How far the line was indented before; zero for one that was made from the end of another. */
export function getOldIndent({ pieces }: QueryLine): number {
  const first = pieces[0]?.piece;
  return first && first.column === first.gap ? first.column : 0;
}

/** The column behind a piece. */
export function getEnd({ text }: QueryPiece, column: number): number {
  const lastBreak = text.lastIndexOf('\n');
  return lastBreak === -1 ? column + text.length : text.length - lastBreak - 1;
}

export function toText(lines: readonly QueryLine[]): string {
  let text = '';
  for (const { breaks, pieces } of lines) {
    text += '\n'.repeat(breaks);
    let end = 0;
    for (const { piece, column } of pieces) {
      text += ' '.repeat(column - end) + piece.text;
      end = getEnd(piece, column);
    }
  }
  return text;
}

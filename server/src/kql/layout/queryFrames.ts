import { isCloser, isOpener } from './findClosingLines';
import { getOldIndent, type PlacedPiece, type QueryLine } from './queryLine';
import type { QueryPiece } from './queryPiece';

/** The width of one level of indentation. */
export const indentStep = 2;

/** Begins an operator of a pipeline, an item of a list or a statement, or neither. */
export type LineRole = 'operator' | 'item' | 'rest';

/** What is open at some place of a query: a bracket, or the query itself. */
export interface QueryFrame {
  /** Undefined for the query itself. */
  readonly bracket: { readonly opener: PlacedPiece; readonly line: QueryLine } | undefined;
  /** Whether the content begins on a line of its own. */
  readonly isHanging: boolean;
  /** Of a line that begins with the closing bracket, and of one that begins an item. */
  readonly closerIndent: number;
  readonly contentIndent: number;
  /** The line that began the present item, and the one that began the present operator in it. */
  readonly item: QueryLine | undefined;
  readonly operator: QueryLine | undefined;
}

export interface QueryFrames {
  /** The innermost one, or the one around so many others. */
  getFrame(depth?: number): QueryFrame;
  /** Whether what is open stands inside some operator of a pipeline. */
  isInOperator(): boolean;
  enter(line: QueryLine, role: LineRole): void;
}

const root: QueryFrame = {
  bracket: undefined,
  isHanging: true,
  closerIndent: 0,
  contentIndent: 0,
  item: undefined,
  operator: undefined,
};

/** @param closingLines what the lines begin with that close a bracket, by the opening one */
export function createFrames(closingLines: ReadonlyMap<QueryPiece, QueryPiece>): QueryFrames {
  const frames: QueryFrame[] = [root];

  function getFrame(depth = 0): QueryFrame {
    return frames.at(-1 - depth) ?? root;
  }

  function isInOperator(): boolean {
    return frames.some((frame) => frame.operator !== undefined);
  }

  function begin(line: QueryLine, role: LineRole): void {
    const frame = getFrame();
    if (role === 'operator') frames.splice(-1, 1, { ...frame, operator: line });
    if (role === 'item') frames.splice(-1, 1, { ...frame, item: line, operator: undefined });
  }

  /**
   * In an operator, a closing bracket stands below the bar or one step further in, whichever is
   * nearer to where its author had it: the latter reads well when the operator goes on behind it.
   */
  function getCloserIndent(opener: PlacedPiece, line: QueryLine): number {
    const closing = closingLines.get(opener.piece);
    if (!closing) return line.indent;
    if (closing.column === opener.piece.column) return opener.column;
    const isInner = isInOperator() && closing.column > getOldIndent(line);
    return isInner ? line.indent + indentStep : line.indent;
  }

  return {
    getFrame,
    isInOperator,
    enter(line, role) {
      begin(line, role);
      const code = line.pieces.filter(({ piece }) => !piece.isComment);
      for (const placed of code) {
        if (isCloser(placed.piece) && frames.length > 1) frames.pop();
        if (!isOpener(placed.piece)) continue;
        const closerIndent = getCloserIndent(placed, line);
        frames.push({
          ...root,
          bracket: { opener: placed, line },
          isHanging: placed === code.at(-1),
          closerIndent,
          contentIndent: closerIndent + indentStep,
        });
      }
    },
  };
}

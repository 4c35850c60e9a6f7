import type { PlacedPiece, QueryLine } from './queryLine';

/** Begins an operator of a pipeline, an item of a list or a statement, or neither. */
export type LineRole = 'operator' | 'item' | 'rest';

/** What is open at some place of a query: a bracket, or the query itself. */
export interface QueryFrame {
  /** Undefined for the query itself. */
  readonly bracket: { readonly opener: PlacedPiece; readonly line: QueryLine } | undefined;
  /** Whether the content begins on a line of its own. */
  readonly isHanging: boolean;
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

const openers = new Set(['(', '[', '{']);
const closers = new Set([')', ']', '}']);

export function isCloser(text: string): boolean {
  return closers.has(text);
}

export function createFrames(): QueryFrames {
  const root = { bracket: undefined, isHanging: true, item: undefined, operator: undefined };
  const frames: QueryFrame[] = [root];

  function getFrame(depth = 0): QueryFrame {
    return frames.at(-1 - depth) ?? root;
  }

  function begin(line: QueryLine, role: LineRole): void {
    const frame = getFrame();
    if (role === 'operator') frames.splice(-1, 1, { ...frame, operator: line });
    if (role === 'item') frames.splice(-1, 1, { ...frame, item: line, operator: undefined });
  }

  return {
    getFrame,
    isInOperator: () => frames.some((frame) => frame.operator !== undefined),
    enter(line, role) {
      begin(line, role);
      const code = line.pieces.filter(({ piece }) => !piece.isComment);
      for (const opener of code) {
        const { text } = opener.piece;
        if (closers.has(text) && frames.length > 1) frames.pop();
        if (!openers.has(text)) continue;
        const isHanging = opener === code.at(-1);
        frames.push({ bracket: { opener, line }, isHanging, item: undefined, operator: undefined });
      }
    },
  };
}

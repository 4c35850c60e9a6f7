import { findClosingLines, isCloser } from './findClosingLines';
import { createFrames, indentStep, type LineRole } from './queryFrames';
import { getOldIndent, type PlacedPiece, type QueryLine } from './queryLine';
import type { QueryPiece } from './queryPiece';
import type { Pipeline, QueryStructure } from './queryStructure';

export interface LineIndent {
  readonly indent: number;
  readonly role: LineRole;
}

export interface Indentation {
  getIndent(line: readonly QueryPiece[]): LineIndent;
  /** Of comments on lines of their own before a line of that indent. */
  getCommentIndent(line: readonly QueryPiece[], indent: number): number;
  /** Takes note of a line once its pieces are placed. */
  enter(line: QueryLine, role: LineRole): void;
}

/**
 * Where lines begin, asked for one line after the other. Bars stand below what their pipeline begins with; the content of a bracket that ends its line, one
 * step further in than that line. Any other line stays below what it was aligned with by hand, or
 * else keeps its distance from the line that it continues.
 */
export function createIndentation(
  unplaced: readonly (readonly QueryPiece[])[],
  structure: QueryStructure,
): Indentation {
  const frames = createFrames(findClosingLines(unplaced));
  const lines: QueryLine[] = [];
  const pipelineOf = new Map(
    structure.pipelines.flatMap((pipeline) => pipeline.bars.map((bar) => [bar, pipeline] as const)),
  );
  const barIndents = new Map<Pipeline, number>();
  const placedAt = new Map<number, { readonly placed: PlacedPiece; readonly line: QueryLine }>();
  let last: QueryPiece | undefined;

  function getIndent(line: readonly QueryPiece[]): LineIndent {
    const first = line[0];
    if (first === undefined || last === undefined) return { indent: 0, role: 'item' };
    const closed = countClosers(line);
    if (closed > 0) return { indent: frames.getFrame(closed - 1).closerIndent, role: 'rest' };
    const pipeline = pipelineOf.get(first.start);
    if (pipeline) return { indent: getBarIndent(pipeline, first), role: 'operator' };
    if (beginsItem(last)) return { indent: frames.getFrame().contentIndent, role: 'item' };
    return { indent: getRestIndent(first, last), role: 'rest' };
  }

  function getBarIndent(pipeline: Pipeline, bar: QueryPiece): number {
    const indent = barIndents.get(pipeline) ?? findBarIndent(pipeline, bar);
    barIndents.set(pipeline, indent);
    return indent;
  }

  function findBarIndent(pipeline: Pipeline, bar: QueryPiece): number {
    const source = placedAt.get(pipeline.start);
    if (source === undefined) return 0;
    const { placed, line } = source;
    if (placed.column === line.indent) return line.indent;
    const beganLine = bar.column === bar.gap;
    if (beganLine && bar.column === placed.piece.column) return placed.column;
    const isInner = frames.getFrame().bracket !== undefined;
    const wasInner = beganLine ? bar.column > getOldIndent(line) : isInner;
    return wasInner || frames.isInOperator() ? line.indent + indentStep : line.indent;
  }

  function beginsItem(before: QueryPiece): boolean {
    const { bracket, isHanging } = frames.getFrame();
    if (before.text === ';') return true;
    if (bracket === undefined || !isHanging) return false;
    const { piece } = bracket.opener;
    return before === piece || (before.text === ',' && structure.isCommaOf(piece, before));
  }

  function getRestIndent(first: QueryPiece, before: QueryPiece): number {
    const frame = frames.getFrame();
    const head = frame.operator ?? frame.item ?? frame.bracket?.line;
    if (head === undefined) return 0;
    if (structure.isLetSign(before)) {
      return first.column > getOldIndent(head) ? head.indent + indentStep : head.indent;
    }
    if (first.text === '{') return head.indent;
    const aligned = findAlignedColumn(first, head);
    const column = aligned ?? first.column + head.indent - getOldIndent(head);
    const isInList = frame.bracket !== undefined && frame.isHanging && !frame.operator;
    return Math.max(column, isInList ? frame.contentIndent : head.indent + indentStep);
  }

  /** Where now stands what the piece stood below, in the lines from `head` on. */
  function findAlignedColumn(first: QueryPiece, head: QueryLine): number | undefined {
    return lines
      .slice(lines.indexOf(head))
      .flatMap(({ pieces }) => pieces)
      .findLast(({ piece }) => piece.column === first.column && !piece.isComment)?.column;
  }

  return {
    getIndent,
    getCommentIndent(line, indent) {
      return countClosers(line) > 0 ? frames.getFrame().contentIndent : indent;
    },
    enter(line, role) {
      frames.enter(line, role);
      lines.push(line);
      for (const placed of line.pieces) {
        placedAt.set(placed.piece.start, { placed, line });
        if (!placed.piece.isComment) last = placed.piece;
      }
    },
  };
}

function countClosers(line: readonly QueryPiece[]): number {
  const count = line.findIndex((piece) => !isCloser(piece));
  return count === -1 ? line.length : count;
}

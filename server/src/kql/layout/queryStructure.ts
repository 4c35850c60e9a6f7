import type { QueryPiece } from './queryPiece';

/** Rows that flow through operators: `T | where … | take 1`. Offsets are into the query. */
export interface Pipeline {
  readonly start: number;
  readonly end: number;
  /** Where its bars stand, in the order of the text. */
  readonly bars: readonly number[];
  /** Whether it is a whole statement, not part of a `let` or of another expression. */
  readonly isStatement: boolean;
}

/** What of a query's grammar its layout depends on. */
export interface QueryStructure {
  /** An outer one before those inside it. */
  readonly pipelines: readonly Pipeline[];
  /** How many blanks belong between two pieces on one line; undefined to keep the author's. */
  findSpacing(before: QueryPiece, piece: QueryPiece): number | undefined;
  /** Whether the comma parts the items between that bracket and its partner, not something inside an item. */
  isCommaOf(bracket: QueryPiece, comma: QueryPiece): boolean;
  /** Whether the piece is the `=` of a `let`. */
  isLetSign(piece: QueryPiece): boolean;
}

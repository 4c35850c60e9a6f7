/** A token or a comment of a query that is being laid out. */
export interface QueryPiece {
  /** As written; a comment without the white space at its end. */
  readonly text: string;
  readonly isComment: boolean;
  /** Where it stands in the query, in UTF-16 units. */
  readonly start: number;
  /** Line breaks before it. */
  readonly breaks: number;
  /** Blanks before it on its own line; a tab reaches to the next multiple of four. */
  readonly gap: number;
  /** How far from its line's start it stands, counted likewise. */
  readonly column: number;
}

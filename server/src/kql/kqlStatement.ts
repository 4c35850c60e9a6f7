import type { Span } from '../text/span';

/** A statement of a query, for outlines, folding and selection. */
export interface KqlStatement {
  readonly kind: 'let' | 'expression' | 'other';
  /** What a `let` defines; for an expression the table or function it begins with. */
  readonly name: string;
  readonly nameSpan: Span;
  /** Without the semicolon. */
  readonly span: Span;
  /** The operators behind pipes, each from its `|` to its end. */
  readonly operators: readonly { readonly name: string; readonly span: Span }[];
}

/** A piece of a query that has a value or rows of its own. */
export interface KqlExpression {
  readonly span: Span;
  readonly isTabular: boolean;
  /** The statement that it stands in, without the semicolon. */
  readonly statement: Span;
}

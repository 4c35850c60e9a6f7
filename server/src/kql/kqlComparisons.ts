import type { Span } from '../text/span';

/** A string literal of a query. */
export interface KqlLiteral {
  /** With its quotes. */
  readonly span: Span;
  /** As written, with its quotes. */
  readonly text: string;
  /** What it stands for. */
  readonly value: string;
}

/** A string literal that a column is compared with. */
export interface KqlComparedLiteral extends KqlLiteral {
  /** The comma behind it in its list; undefined behind the last one and where there is no list. */
  readonly comma: Span | undefined;
  /**
   * How many places read the variable that holds it; undefined for a literal that stands in the
   * comparison itself.
   */
  readonly reads: number | undefined;
}

/**
 * A column that is compared with string literals, `Signer has 'x'` or `Signer in~ ('x', 'y')`, or
 * with a list that holds none: still empty, or of rows.
 */
export interface KqlColumnComparison {
  /** Under the name that it has in its table. */
  readonly column: string;
  /** The schema tables that the column may come from; empty for a computed one. */
  readonly tables: readonly string[];
  /** As written, in lower case: `has`, `has_any`, `in~`, `==`, … */
  readonly operator: string;
  readonly operatorSpan: Span;
  /** Of the whole comparison. */
  readonly span: Span;
  /** Whether something made from the column is compared, such as `parse_url(RemoteUrl).Host`. */
  readonly isComputed: boolean;
  /** Whether rows are kept where it does not match: `!has`, `not(…)`, an anti join. */
  readonly isNegated: boolean;
  /** In the order of the text; those of a variable, too, that a `let` defines. */
  readonly literals: readonly KqlComparedLiteral[];
  /** Whether it is compared with nothing but these literals. */
  readonly isComplete: boolean;
  /** Between the brackets around the literals, in the variable if one holds them; undefined for a single one. */
  readonly list: Span | undefined;
  /**
   * The conditions that rows have to meet beside this one: and-ed with it, or in filters and joins
   * of its pipeline and of those that the pipeline flows into. Worked out when asked for.
   */
  getCompanions(): readonly Span[];
  /** The columns that the comparison could have been about as well. Worked out when asked for. */
  getColumns(): readonly string[];
}

/** A comparison of something with string literals: `Signer has 'x'`, `Signer has_any ('x', 'y')`. */
export interface KqlTextComparison {
  readonly operator: { readonly text: string; readonly span: Span };
  /** What stands on the right, brackets included. */
  readonly operand: Span;
  readonly isList: boolean;
  /** At least one. */
  readonly literals: readonly KqlLiteral[];
}

/** A string literal that is compared with a column: `Signer has 'x'`, or one of `in~ ('x', 'y')`. */
export interface KqlStringComparison {
  readonly column: string;
  /** The schema tables that the column may come from; empty for a computed one. */
  readonly tables: readonly string[];
  /** The operator as written, in lower case: `has`, `has_any`, `in~`, `==`, … */
  readonly operator: string;
  /** The literal's content, without quotes. When the closing quote is missing, up to the caret's line end. */
  readonly content: Span;
  /** The quote as written, with its prefix: `'`, `"`, `@'`, `@"`. */
  readonly quote: string;
  /** The values of the other literals in the same list. */
  readonly siblings: readonly string[];
}

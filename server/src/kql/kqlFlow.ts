import type { Span } from '../text/span';
import type { KqlColumn } from './kqlSchema';

/** What rows hold at one place of a query. */
export interface KqlRows {
  readonly columns: readonly KqlColumn[];
  /** Whether rows may carry columns that are not listed. */
  readonly isOpen: boolean;
}

/**
 * Rows on their way from where they are read to a result. What a join, a lookup or a subquery reads
 * beside them is no part of it. Offsets are UTF-16 and zero-based, in the query.
 */
export interface KqlFlow {
  readonly source: KqlFlowSource;
  /**
   * The operators that rows pass, in that order: those inside brackets, `materialize` and a `let` that
   * is read once come before those around them.
   */
  readonly steps: readonly KqlFlowStep[];
}

/** Where rows come from. */
export interface KqlFlowSource extends KqlRows {
  /** `variable`: a `let` that is read more than once; `other`: a function, a `datatable`, a wildcard … */
  readonly kind: 'table' | 'union' | 'variable' | 'other';
  /** Of the table or the variable; the text as written for any other. */
  readonly name: string;
  readonly span: Span;
  /** Whether it has to be put in brackets to take an operator, as in `union A, B`. */
  readonly needsBrackets: boolean;
  /** What a union merges; what a variable reads. Empty for the other kinds. */
  readonly inputs: readonly KqlFlow[];
}

/** An operator behind a bar. */
export interface KqlFlowStep extends KqlRows {
  /** Such as `where`, `project-away` or `join`. */
  readonly name: string;
  /** From its bar to its end. */
  readonly span: Span;
  /** Names of columns that leave it as they came. */
  readonly kept: readonly string[];
  /**
   * `row`: what becomes of a row depends on the row; `group`: it makes new rows out of many;
   * `others`: whether and how a row gets through depends on other rows, as with `top` or `prev()`.
   */
  readonly dependence: 'row' | 'group' | 'others';
  /** Of a filter: what it demands. */
  readonly condition: Span | undefined;
  /** Set on a filter that compares a time column with something. */
  readonly timeFilter: KqlTimeFilter | undefined;
}

export interface KqlTimeFilter {
  /**
   * The literal, perhaps in a `let`, that says how far back it reaches: the `5d` of `ago(5d)`.
   * Undefined when there is none, or more than one.
   */
  readonly window: Span | undefined;
}

/** A condition that stands alone, bound against rows. */
export interface KqlPredicate {
  /** Its own columns, each once. */
  readonly columns: readonly string[];
  /** What the engine says against it, each as a sentence; empty for a sound one. */
  readonly mistakes: readonly string[];
  /** Names that the rows do not have. */
  readonly unknownColumns: readonly string[];
  /** Whether it may be neither true nor false, as comparisons of numbers that are absent are. */
  readonly mayBeNull: boolean;
}

/** A column that has no name of its own in the query, and the expression that it is named after. */
export interface KqlImplicitName {
  readonly name: string;
  readonly expression: Span;
}

/** What rows pass on their way through a pipeline: its source first, then its operators. */
export interface KqlPipelineStep extends KqlRows {
  /** Of an operator, such as `where`; of the source as it is written. */
  readonly name: string;
  /** Of an operator from its bar to its end. */
  readonly span: Span;
  readonly isSource: boolean;
  readonly isFilter: boolean;
  /** Whether nothing but the bar, or the name of a filter, is written yet. */
  readonly isUnfinished: boolean;
}

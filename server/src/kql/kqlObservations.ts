import type { Span } from '../text/span';
import type { SpanEdit } from '../text/spanEdit';

/** `a and b or c`: an `or` with operands that are `and` without brackets around them. */
export interface KqlMixedCondition {
  readonly span: Span;
  /** At least one, in the order of the text. */
  readonly conjunctions: readonly Span[];
}

/** A table whose rows no condition on a time limits, wherever they flow. */
export interface KqlUnlimitedRead {
  readonly table: string;
  /** Of the table's name. */
  readonly span: Span;
  /** The bar behind the name, when one follows. */
  readonly bar: Span | undefined;
  /** Whether a bar and an operator may follow the name; otherwise it needs brackets first, as in a list of `union`. */
  readonly isPipeline: boolean;
}

/** A change of the query, its title an imperative sentence without a full stop. */
export interface KqlRepair {
  readonly title: string;
  readonly edits: readonly SpanEdit[];
}

/** What the engine would write otherwise. */
export interface KqlAdvice {
  /** The engine's own code, such as `KS500`. */
  readonly engineCode: string;
  /** The engine's own words. */
  readonly message: string;
  readonly span: Span;
  /** Worked out when asked for: that takes the engine as long as reading the query. */
  getRepairs(): readonly KqlRepair[];
}

/** What stands in a query that is right to the engine, and may still not be what was meant. */
export interface KqlObservations {
  /** String literals with their quotes, also those of a query with errors. */
  readonly literals: readonly Span[];
  /** This and what follows is told of queries without errors of syntax only. */
  readonly mixedConditions: readonly KqlMixedCondition[];
  readonly unlimitedReads: readonly KqlUnlimitedRead[];
  readonly advice: readonly KqlAdvice[];
}

/** Of a query that was not looked at. */
export const noObservations: KqlObservations = {
  literals: [],
  mixedConditions: [],
  unlimitedReads: [],
  advice: [],
};

import type { Span } from '../../text/span';

/** How a filter compares a field with values; one of the values has to fit. */
export type FilterOperator = 'equals' | 'contains' | 'starts-with' | 'ends-with';

/** A field compared with values. */
export interface FilterComparison {
  readonly kind: 'comparison';
  /** As written, such as `process.parent.name`. */
  readonly field: string;
  readonly operator: FilterOperator;
  /** At least one; `*` in them stands for any text. */
  readonly values: readonly string[];
  readonly span: Span;
}

/** A filter of an article; spans are in its text. */
export type FilterExpression =
  | {
      readonly kind: 'and' | 'or';
      readonly operands: readonly FilterExpression[];
      readonly span: Span;
    }
  | { readonly kind: 'not'; readonly operand: FilterExpression; readonly span: Span }
  | FilterComparison;

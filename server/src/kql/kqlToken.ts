import type { Span } from '../text/span';

/** What a piece of a query is, for colours. */
export type KqlTokenKind =
  | 'comment'
  | 'string'
  | 'number'
  | 'keyword'
  | 'operator'
  | 'function'
  | 'table'
  | 'column'
  | 'variable'
  | 'parameter'
  | 'type'
  | 'option';

export interface KqlToken {
  readonly span: Span;
  readonly kind: KqlTokenKind;
}

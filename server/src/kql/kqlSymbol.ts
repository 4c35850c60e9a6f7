import type { Span } from '../text/span';
import type { KqlType } from './kqlSchema';

export type KqlSymbolKind =
  | 'column'
  | 'table'
  | 'function'
  | 'operator'
  | 'keyword'
  | 'variable'
  | 'parameter'
  | 'value'
  | 'other';

/** The thing under the caret. */
export interface KqlEntity {
  readonly kind: KqlSymbolKind;
  readonly name: string;
  readonly span: Span;
  readonly type?: KqlType;
  /** For a column: the schema tables it may come from. */
  readonly tables: readonly string[];
  /** The engine's own one-line text, such as a function's signature. */
  readonly display: string;
}

/** All places that name the same thing as the one under the caret. */
export interface KqlOccurrences {
  readonly name: string;
  readonly kind: KqlSymbolKind;
  /** Where the query itself defines it, with `let`, as a parameter or as a computed column; undefined for the schema's. */
  readonly definition: Span | undefined;
  /** In the order of the text, the definition included. */
  readonly spans: readonly Span[];
}

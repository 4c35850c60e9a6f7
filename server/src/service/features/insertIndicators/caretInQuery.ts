import type { KqlEngine, KqlScope } from '../../../kql/kqlEngine';

/** A caret in a query with whom to ask about it. */
export interface CaretInQuery {
  readonly text: string;
  /** UTF-16 and zero-based, in the query. */
  readonly offset: number;
  readonly engine: KqlEngine;
  readonly scope: KqlScope;
}

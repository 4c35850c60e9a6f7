import type { Span } from '../text/span';
import type { KqlColumnComparison } from './kqlComparisons';
import type { KqlDiagnostic } from './kqlDiagnostic';
import type { KqlObservations } from './kqlObservations';
import type { KqlColumn, KqlType } from './kqlSchema';

/** A mention of a table or of a function that the schema, not the query, defines. */
export interface KqlReference {
  readonly kind: 'table' | 'function';
  readonly name: string;
  readonly span: Span;
  /** Whether the schema knows the name. */
  readonly known: boolean;
}

/** A mention of a column of a table. */
export interface KqlColumnReference {
  readonly name: string;
  readonly span: Span;
  readonly type: KqlType;
  /** Schema tables that the column may come from; empty for computed columns. */
  readonly tables: readonly string[];
}

export interface KqlAnalysis {
  readonly diagnostics: readonly KqlDiagnostic[];
  readonly references: readonly KqlReference[];
  readonly columnReferences: readonly KqlColumnReference[];
  /** In the order of the text. */
  readonly comparisons: readonly KqlColumnComparison[];
  /** Whether it may read tables that `references` do not list: `search`, `union Device*`, `table(name)`. */
  readonly readsUnnamedTables: boolean;
  /** `//` comments, with the slashes and without the line break; found in a broken query too. */
  readonly comments: readonly Span[];
  /** The columns that the query returns; undefined when that cannot be told (broken, or an open table). */
  readonly outputColumns: readonly KqlColumn[] | undefined;
  /** Whether some statement returns rows or a value, rather than only `let` statements. */
  readonly hasResult: boolean;
  readonly observations: KqlObservations;
  /**
   * Set when the query is beyond the engine, with the reason. Names and types were not looked at
   * then, references are whatever names of tables and functions stand in the text, and `hasResult`
   * is true because nothing is known to the contrary.
   */
  readonly unanalyzed?: 'too-long' | 'too-deep' | 'failed';
}

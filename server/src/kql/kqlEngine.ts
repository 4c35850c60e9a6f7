import type { Span } from '../text/span';
import type { KqlCondition } from './kqlCondition';
import type { KqlFlow, KqlImplicitName, KqlPredicate, KqlRows } from './kqlFlow';
import type { KqlObservations, KqlRepair } from './kqlObservations';
import type { KqlColumn, KqlSchema, KqlType } from './kqlSchema';

/** What kind of complaint the engine makes; the checks map each to a code. */
export type KqlDiagnosticKind =
  | 'syntax'
  | 'unknown-column'
  | 'unknown-table'
  | 'unknown-function'
  | 'type';

/** Offsets are UTF-16 and zero-based, in the query text. */
export interface KqlDiagnostic {
  readonly kind: KqlDiagnosticKind;
  /** The engine's own code, such as `KS142`. */
  readonly engineCode: string;
  /** The engine's own sentence; of a mistake that is often made, what to write instead. */
  readonly message: string;
  /** Of such a mistake only; the likeliest first. */
  readonly repairs?: readonly KqlRepair[];
  readonly span: Span;
  /** The name that did not resolve, for the three `unknown-` kinds. */
  readonly name?: string;
  /** What the name could have meant at that place: columns in scope, tables or functions. */
  readonly candidates?: readonly string[];
  /** The tables whose rows reach that place, for `unknown-column`. */
  readonly tables?: readonly string[];
}

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

export interface KqlCompletionItem {
  readonly label: string;
  readonly kind: KqlSymbolKind;
  /** What is put in place of `replace`, up to where the caret then stands. */
  readonly insertText: string;
  /** What follows the caret, such as a closing bracket; empty when nothing does. */
  readonly afterText: string;
  /** The engine's rank within this list; lower comes first. */
  readonly rank: number;
  readonly type?: KqlType;
}

export interface KqlCompletionList {
  /** The part of the query that an accepted item replaces. */
  readonly replace: Span;
  readonly items: readonly KqlCompletionItem[];
}

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

/** A piece of a query that has a value or rows of its own. */
export interface KqlExpression {
  readonly span: Span;
  readonly isTabular: boolean;
  /** The statement that it stands in, without the semicolon. */
  readonly statement: Span;
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

/** One way to call the function that the caret stands in. */
export interface KqlSignature {
  /** Such as `ago(timespan: timespan)`. */
  readonly label: string;
  /** Where each parameter stands in the label. */
  readonly parameters: readonly Span[];
}

export interface KqlSignatureHelp {
  readonly signatures: readonly KqlSignature[];
  readonly activeSignature: number;
  readonly activeParameter: number;
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

/** A schema made ready for use; making one costs 0.1 s, so whoever composes keeps it. */
export interface KqlScope {
  readonly schema: KqlSchema;
}

/**
 * Everything that is asked of KQL. Pure: the same text and scope give the same answer.
 * No method throws for any text.
 */
export interface KqlEngine {
  createScope(schema: KqlSchema): KqlScope;
  /** Memoised by text and scope: asking again for an unchanged query costs nothing. */
  analyze(query: string, scope: KqlScope): KqlAnalysis;
  complete(query: string, offset: number, scope: KqlScope): KqlCompletionList;
  findEntity(query: string, offset: number, scope: KqlScope): KqlEntity | undefined;
  findStringComparison(
    query: string,
    offset: number,
    scope: KqlScope,
  ): KqlStringComparison | undefined;
  /** Undefined outside the parentheses of a call; works in half-typed calls. */
  findSignatures(query: string, offset: number, scope: KqlScope): KqlSignatureHelp | undefined;
  /** Undefined where no name stands that is known. A caret right behind a name is on it. */
  findOccurrences(query: string, offset: number, scope: KqlScope): KqlOccurrences | undefined;
  /** In the order of the text, without overlaps; punctuation and unknown names are left out. */
  tokenize(query: string, scope: KqlScope): readonly KqlToken[];
  /** In the order of the text; of a broken query, those statements that can be told. */
  outline(query: string, scope: KqlScope): readonly KqlStatement[];
  /**
   * The offset at which the grammar is broken first; undefined for a text that parses. It looks up
   * no names, so that it may be asked of many pieces of a text to find the queries in it.
   */
  findSyntaxError(query: string): number | undefined;
  /**
   * The query laid out anew, which may be the query itself. Undefined for a query that is not
   * understood; the text of one that is keeps its tokens and its comments.
   */
  format(query: string): string | undefined;
  /**
   * How a variable or column of that name is written in a query: as it is, or in brackets
   * (`['user name']`) when it is a keyword or no plain identifier. Undefined when nothing can be
   * called so.
   */
  findNameText(name: string): string | undefined;
  /** The steps of the pipeline that the caret stands in or behind; of a half-typed one as well. */
  findPipeline(
    query: string,
    offset: number,
    scope: KqlScope,
  ): readonly KqlPipelineStep[] | undefined;
  /** The comparison with string literals that the caret stands in, on whichever side. */
  findTextComparison(query: string, offset: number, scope: KqlScope): KqlTextComparison | undefined;
  /** The string literal that the caret touches. */
  findLiteral(query: string, offset: number, scope: KqlScope): KqlLiteral | undefined;
  /** The expression that a selection covers, neither more nor less. */
  findExpression(query: string, selection: Span, scope: KqlScope): KqlExpression | undefined;
  /** How rows come to the results, one flow for each statement that returns rows; none for a broken query. */
  traceRows(query: string, scope: KqlScope): readonly KqlFlow[];
  /** A condition by itself, over rows of those columns; undefined for what is no single condition. */
  bindPredicate(
    predicate: string,
    columns: readonly KqlColumn[],
    scope: KqlScope,
  ): KqlPredicate | undefined;
  /** The known tables whose names stand in the text, each once. Costs next to nothing, as nothing is bound. */
  findNamedTables(query: string, scope: KqlScope): readonly string[];
  /** What the condition at exactly that place is made of; undefined where there is none. */
  readCondition(query: string, place: Span, scope: KqlScope): KqlCondition | undefined;
  /** The columns that are named after what computes them: `max_Timestamp` for `max(Timestamp)`. */
  findImplicitNames(query: string, scope: KqlScope): readonly KqlImplicitName[];
}

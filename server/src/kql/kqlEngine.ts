import type { Span } from '../text/span';
import type { KqlAnalysis } from './kqlAnalysis';
import type { KqlLiteral, KqlStringComparison, KqlTextComparison } from './kqlComparisons';
import type { KqlCompletionList } from './kqlCompletion';
import type { KqlCondition } from './kqlCondition';
import type { KqlFlow, KqlImplicitName, KqlPipelineStep, KqlPredicate } from './kqlFlow';
import type { KqlColumn, KqlSchema } from './kqlSchema';
import type { KqlSignatureHelp } from './kqlSignatureHelp';
import type { KqlExpression, KqlStatement } from './kqlStatement';
import type { KqlEntity, KqlOccurrences } from './kqlSymbol';
import type { KqlToken } from './kqlToken';

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

import type { KustoAnalyzer, KustoAnalyzerName } from './kustoAnalyzerTypes';
import type { KustoCode, KustoList } from './kustoTypes';

/* The part of `Kusto.Language.Editor` that is used here; see kustoTypes.ts. */

export interface KustoClassifiedRange {
  readonly Kind: number;
  readonly Start: number;
  readonly End: number;
}

export interface KustoCompletionItem {
  readonly Kind: number;
  readonly DisplayText: string;
  readonly MatchText: string;
  readonly OrderText: string;
  /** What is inserted before the caret, and behind it. */
  readonly BeforeText: string;
  readonly AfterText: string;
}

export interface KustoCompletionOptions {
  WithAutoAppendWhitespace(append: boolean): KustoCompletionOptions;
}

export interface KustoCodeService {
  GetCompletionItems(
    position: number,
    options: KustoCompletionOptions,
  ): {
    readonly Items: KustoList<KustoCompletionItem>;
    readonly EditStart: number;
    readonly EditLength: number;
  };
  GetQuickInfo(position: number): { readonly Text: string | null } | null;
  GetClassifications(
    start: number,
    length: number,
  ): { readonly Classifications: KustoList<KustoClassifiedRange> };
}

export interface KustoEditor {
  readonly KustoCodeService: { readonly ctor: new (code: KustoCode) => KustoCodeService };
  readonly KustoAnalyzers: Readonly<Record<KustoAnalyzerName, KustoAnalyzer>>;
  readonly CodeActionOptions: { readonly Default: object };
  readonly CompletionOptions: { readonly Default: KustoCompletionOptions };
  readonly CompletionKind: Readonly<Record<KustoCompletionKind, number>>;
  readonly ClassificationKind: Readonly<Record<KustoClassification, number>>;
}

export type KustoCompletionKind =
  | 'Keyword'
  | 'Syntax'
  | 'Example'
  | 'ScalarPrefix'
  | 'TabularPrefix'
  | 'TabularSuffix'
  | 'QueryPrefix'
  | 'ScalarInfix'
  | 'Column'
  | 'Table'
  | 'BuiltInFunction'
  | 'LocalFunction'
  | 'DatabaseFunction'
  | 'AggregateFunction'
  | 'Parameter'
  | 'Variable'
  | 'ScalarType'
  | 'RenderChart'
  | 'Option'
  | 'Punctuation';

export type KustoClassification =
  | 'Comment'
  | 'Literal'
  | 'StringLiteral'
  | 'Type'
  | 'Column'
  | 'Table'
  | 'MaterializedView'
  | 'Function'
  | 'Parameter'
  | 'SignatureParameter'
  | 'ClientParameter'
  | 'Variable'
  | 'ScalarOperator'
  | 'MathOperator'
  | 'QueryOperator'
  | 'Keyword'
  | 'QueryParameter'
  | 'Option';

/** The part of `KustoFacts` that is used here. */
export interface KustoFacts {
  /** Such as `['user name']` for `user name`; the name itself where it needs no brackets. */
  BracketNameIfNecessary(name: string): string;
}

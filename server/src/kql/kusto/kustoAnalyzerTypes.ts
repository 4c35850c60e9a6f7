import type { KustoCode, KustoDiagnostic, KustoList } from './kustoTypes';

/* The analyzers of `Kusto.Language.Editor`, as far as they are used here; see kustoTypes.ts. */

/** A `List<T>`, of which those that fill it use this alone. */
export interface KustoSink<T> {
  add(item: T): void;
}

/** One repair that an analyzer offers. */
export interface KustoCodeAction {
  readonly Title: string;
}

export interface KustoTextEdit {
  readonly Start: number;
  readonly DeleteLength: number;
  readonly InsertText: string;
}

export interface KustoAnalyzer {
  Analyze(code: KustoCode, found: KustoSink<KustoDiagnostic>, cancellation: null): void;
  GetFixAction(
    code: KustoCode,
    diagnostic: KustoDiagnostic,
    options: object,
    actions: KustoSink<KustoCodeAction>,
    cancellation: null,
  ): void;
  GetFixEdits(
    code: KustoCode,
    action: KustoCodeAction,
    caret: number,
    options: object,
    cancellation: null,
  ): { readonly Edits: KustoList<KustoTextEdit> | null };
}

export type KustoAnalyzerName =
  | 'AvoidUsingContains'
  | 'AvoidUsingNullStringComparison'
  | 'AvoidUsingToBoolOnNumerics'
  | 'NullAggregation'
  | 'AvoidUsingFormatDatetimeInPredicate'
  | 'AvoidUsingLegacyPartition'
  | 'AvoidUsingObsoleteFunctions'
  | 'AvoidJoinWithoutKind'
  | 'StdevTimespanConversion'
  | 'ColumnHasSameNameAsVariable'
  | 'AvoidUsingHasWithIPv4Strings'
  | 'PreferUsingOptimizedAlternative'
  | 'AvoidStrlenWithDynamic';

import type { KustoEditor, KustoFacts } from './kustoServiceTypes';
import type { KustoSyntaxKind } from './kustoSyntaxKind';
import type {
  KustoCode,
  KustoColumn,
  KustoDatabase,
  KustoFunction,
  KustoGlobals,
  KustoLexicalToken,
  KustoList,
  KustoParameter,
  KustoParseOptions,
  KustoReturnType,
  KustoSymbol,
  KustoTable,
  KustoType,
} from './kustoTypes';

/* What the package offers at its root, as far as it is used here; see kustoTypes.ts. */

/** The parsers of the language's parts, of which the one of whole queries is what a query keeps. */
export interface KustoGrammar {
  readonly QueryBlock: object | null;
}

export interface KustoLanguage {
  readonly Editor: KustoEditor;
  readonly KustoFacts: KustoFacts;
  readonly KustoCode: {
    ParseAndAnalyze(text: string, globals: KustoGlobals): KustoCode;
    /** Without looking at what names and types mean. */
    Parse(text: string, globals: KustoGlobals): KustoCode;
  };
  readonly ParseOptions: { readonly Default: KustoParseOptions };
  readonly Parsing: {
    readonly QueryGrammar: {
      /** The grammar that was built last, with the options that it is for. */
      s_currentGrammar: {
        readonly Options: { EqualExceptForParseKind(options: KustoParseOptions): boolean };
        readonly Grammar: KustoGrammar;
      } | null;
      new (options: KustoParseOptions): KustoGrammar;
    };
    readonly TokenParser: {
      ParseTokens(text: string, options: KustoParseOptions): KustoList<KustoLexicalToken>;
    };
  };
  readonly GlobalState: { readonly Default: KustoGlobals };
  readonly Symbols: KustoSymbols;
  readonly Syntax: { readonly SyntaxKind: Enum<KustoSyntaxKind> };
}

interface KustoSymbols {
  readonly ScalarTypes: Enum<
    | 'Bool'
    | 'DateTime'
    | 'Decimal'
    | 'Dynamic'
    | 'Guid'
    | 'Int'
    | 'Long'
    | 'Real'
    | 'String'
    | 'TimeSpan',
    KustoType
  >;
  readonly SymbolKind: Enum<
    | 'Column'
    | 'Table'
    | 'Error'
    | 'Function'
    | 'MaterializedView'
    | 'Operator'
    | 'Parameter'
    | 'Variable'
  >;
  readonly Tabularity: Enum<'Scalar' | 'Tabular' | 'Other'>;
  readonly ParameterTypeKind: Enum<'Any' | 'Scalar' | 'Tabular'>;
  readonly ArgumentKind: Enum<'Expression'>;
  readonly ColumnSymbol: new (
    name: string,
    type: KustoType,
    description: null,
    originalColumns: null,
    source: null,
    examples: readonly string[] | null,
  ) => KustoColumn;
  readonly TableSymbol: {
    readonly $ctor4: new (name: string, columns: readonly KustoColumn[]) => KustoTable;
  };
  readonly DatabaseSymbol: {
    readonly $ctor1: new (
      name: string,
      members: readonly KustoSymbol[],
      isOpen: boolean,
    ) => KustoDatabase;
  };
  readonly FunctionSymbol: {
    readonly ctor: new (
      name: string,
      returns: KustoReturnType,
      tabularity: number,
      parameters: readonly KustoParameter[],
    ) => KustoFunction;
    readonly $ctor5: new (
      name: string,
      returns: KustoType,
      parameters: readonly KustoParameter[],
    ) => KustoFunction;
  };
  readonly Parameter: {
    readonly $ctor3: NewParameter<KustoType>;
    readonly ctor: NewParameter<number>;
  };
}

type NewParameter<T> = new (
  name: string,
  type: T,
  argumentKind: number,
  values: null,
  examples: null,
  isCaseSensitive: boolean,
  defaultValueIndicator: null,
  minOccurring: number,
  maxOccurring: number,
  defaultValue: null,
  description: null,
) => KustoParameter;

type Enum<Name extends string, Value = number> = Readonly<Record<Name, Value>>;

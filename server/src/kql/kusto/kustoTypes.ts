/*
 * The part of Kusto.Language.Bridge.d.ts that is used here, by the names it has there. The package
 * declares everything nullable and as ambient globals of 1.7 MB; what stands here is what holds.
 * Offsets are UTF-16 and zero-based. Constructors are named as Bridge.NET numbers overloads.
 */

/** `IReadOnlyList<T>`: either a JavaScript array or an object of .NET's. */
export type KustoList<T> = readonly T[] | { readonly Count: number; getItem(index: number): T };

export interface KustoSymbol {
  readonly Kind: number;
  readonly Name: string;
}

export interface KustoType extends KustoSymbol {
  readonly Tabularity: number;
}

export interface KustoColumn extends KustoSymbol {
  readonly Type: KustoType;
  /** The columns that a join renamed or a union merged into this one. */
  readonly OriginalColumns: KustoList<KustoColumn>;
  /** The expression that computes the column, which may stand in a tree of its own. */
  readonly Source: KustoElement | null;
}

export interface KustoTable extends KustoType {
  readonly Columns: KustoList<KustoColumn>;
  /** Whether rows may carry columns that are not listed. */
  readonly IsOpen: boolean;
  WithIsOpen(isOpen: boolean): KustoTable;
  AddColumns$1(columns: KustoList<KustoColumn>): KustoTable;
}

export interface KustoParameter {
  readonly Name: string;
  readonly IsOptional: boolean;
  readonly IsRepeatable: boolean;
  readonly TypeKind: number;
  /** None where any type will do. */
  readonly DeclaredTypes: KustoList<KustoType>;
}

/** One way to call a function. */
export interface KustoSignature {
  readonly Parameters: KustoList<KustoParameter>;
  readonly MaxArgumentCount: number;
  readonly IsHidden: boolean;
  readonly IsObsolete: boolean;
}

export interface KustoFunction extends KustoType {
  /** Whether the engine does not offer it: obsolete or for its own use. */
  readonly IsHidden: boolean;
  readonly IsObsolete: boolean;
  readonly Signatures: KustoList<KustoSignature>;
}

export interface KustoDatabase extends KustoType {
  readonly Members: KustoList<KustoSymbol>;
  /** Adds to `found` what has that name, or everything for null, and is of a kind that `match` asks for. */
  GetMembers$1: (name: string | null, match: number, found: unknown, ignoreCase?: boolean) => void;
}

export interface KustoParseOptions {
  WithAlwaysProduceEndTokens(always: boolean): KustoParseOptions;
}

export interface KustoGlobals {
  readonly ParseOptions: KustoParseOptions;
  WithParseOptions(options: KustoParseOptions): KustoGlobals;
  /** Keeps what binding finds out about the schema for the next query. */
  WithCache(): KustoGlobals;
  WithDatabase(database: KustoDatabase): KustoGlobals;
  WithFunctions(functions: KustoList<KustoFunction>): KustoGlobals;
  WithAggregates(aggregates: KustoList<KustoFunction>): KustoGlobals;
  readonly Database: KustoDatabase;
  readonly Functions: KustoList<KustoFunction>;
  readonly Aggregates: KustoList<KustoFunction>;
  readonly PlugIns: KustoList<KustoFunction>;
}

/** What a function whose result depends on its call is told of the call. */
export interface KustoCallContext {
  readonly Arguments: KustoList<KustoElement>;
  readonly ArgumentTypes: KustoList<KustoType>;
  readonly CurrentDatabase: KustoDatabase | null;
}

export interface KustoDiagnostic {
  readonly Code: string;
  readonly Severity: string;
  readonly Message: string;
  readonly HasLocation: boolean;
  readonly Start: number;
  readonly Length: number;
  readonly End: number;
}

/** A token as the lexer sees it. */
export interface KustoLexicalToken {
  readonly Kind: number;
  /** The white space and comments before it. */
  readonly Trivia: string;
  readonly Text: string;
  /** Of both. */
  readonly Length: number;
}

/** A node or token of the syntax tree. `TextStart` is behind the white space and comments before it. */
export interface KustoElement {
  readonly Kind: number;
  readonly IsToken: boolean;
  readonly IsMissing: boolean;
  readonly Parent: KustoElement | null;
  readonly Root: KustoElement;
  readonly ChildCount: number;
  readonly TriviaStart: number;
  readonly TextStart: number;
  readonly End: number;
  readonly Width: number;
  /** Tokens only: the text as written, and what a literal or bracketed name stands for. */
  readonly Text?: string;
  readonly ValueText?: string;
  /** Expressions only. */
  readonly ResultType?: KustoType | null;
  readonly ReferencedSymbol?: KustoSymbol | null;
  /** Calls only: the way to call the function that fits the arguments best. */
  readonly ReferencedSignature?: KustoSignature | null;
  /** The value of an expression that is constant, also through a `let`. */
  readonly ConstantValue?: unknown;
  /** Names only. */
  readonly SimpleName?: string;
  /** Query blocks only: the statements, each with the semicolon that ends it. */
  readonly Statements?: KustoList<KustoElement>;
  /** Tokens only. */
  GetPreviousToken?(): KustoElement | null;
  GetChild(index: number): KustoElement | null;
  GetTokenAt(position: number): KustoElement | null;
  toString(): string;
}

export interface KustoCode {
  readonly Text: string;
  readonly Syntax: KustoElement;
  readonly Globals: KustoGlobals;
  /** False when the tree is too deep to be analysed safely. */
  readonly HasSemantics: boolean;
  readonly ResultType: KustoType | null;
  GetDiagnostics(): KustoList<KustoDiagnostic>;
  GetSyntaxDiagnostics(): KustoList<KustoDiagnostic>;
  /** The columns that a name at that place may refer to; null where no rows flow. */
  GetColumnsInScope(position: number): KustoTable | null;
}

export type KustoReturnType = (call: KustoCallContext) => KustoType;

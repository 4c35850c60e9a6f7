/** Where a query runs. `auto` accepts what either target has. */
export type Target = 'auto' | 'defender' | 'sentinel';
export type ConcreteTarget = Exclude<Target, 'auto'>;

/** KQL's scalar types as its documentation names them. */
export type KqlType =
  | 'bool'
  | 'datetime'
  | 'decimal'
  | 'dynamic'
  | 'guid'
  | 'int'
  | 'long'
  | 'real'
  | 'string'
  | 'timespan';

export interface KqlColumn {
  readonly name: string;
  readonly type: KqlType;
  /**
   * Only under `auto`, for a column whose type differs between the targets. A use that is right for
   * either type is right; `type` is then `dynamic`, which forgives most.
   */
  readonly typesByTarget?: Readonly<Record<ConcreteTarget, KqlType>>;
  /** The targets whose table has this column; absent on columns of other origin. */
  readonly targets?: readonly ConcreteTarget[];
  /** Values that the column is known to take, such as those of `ActionType`. */
  readonly values?: readonly string[];
}

export interface KqlTable {
  readonly name: string;
  readonly columns: readonly KqlColumn[];
  readonly targets: readonly ConcreteTarget[];
  /** Whether rows may carry columns that are not listed, as a custom table of unknown shape does. */
  readonly open?: boolean;
}

export interface KqlParameter {
  readonly name: string;
  /** `tabular` is the input of `invoke`; `any` accepts every scalar type. */
  readonly type: KqlType | 'any' | 'tabular';
  readonly optional: boolean;
}

export interface KqlFunction {
  readonly name: string;
  readonly parameters: readonly KqlParameter[];
  /** Whether the parameters are unknown, so that any arguments are right. */
  readonly anyArguments?: boolean;
  /** Columns that a tabular function returns; absent for a scalar function. */
  readonly columns?: readonly KqlColumn[];
  /** The type that a scalar function returns. */
  readonly returns?: KqlType;
  /** Whether the result may hold columns that are not listed. */
  readonly open?: boolean;
  /** Whether the function adds its columns to its tabular input, as FileProfile does, instead of replacing it. */
  readonly addsColumns?: boolean;
  readonly targets: readonly ConcreteTarget[];
}

/** Everything that a query may name without declaring it. */
export interface KqlSchema {
  readonly target: Target;
  readonly tables: readonly KqlTable[];
  readonly functions: readonly KqlFunction[];
  /** Columns that rows of `_GetWatchlist('alias')` carry beside the fixed ones, by alias. */
  readonly watchlists: ReadonlyMap<string, readonly KqlColumn[]>;
  /** Tables and functions of the other target only, which a query of this one may name by mistake. */
  readonly elsewhere?: ReadonlyMap<string, ConcreteTarget>;
}

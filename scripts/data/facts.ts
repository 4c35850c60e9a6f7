/**
 * The parts of the facts files that the generators read. The files are named in each interface;
 * fields that no generator uses are left out.
 */

interface Sourced {
  readonly source: string | readonly string[];
  /** The day the facts were compiled, as `YYYY-MM-DD`. */
  readonly retrieved?: string;
}

type ColumnTypes = Readonly<Record<string, string>>;

export interface FactParameter {
  readonly name: string;
  readonly type: string;
  readonly optional?: boolean;
  readonly required?: boolean;
}

/** `defender-tables.json` */
export interface DefenderFacts extends Sourced {
  readonly tables: Readonly<
    Record<
      string,
      {
        readonly columns: ColumnTypes;
        readonly actionTypes?: readonly string[];
        /** How many published queries compare `ActionType` with each value. */
        readonly actionTypesObserved?: Readonly<Record<string, number>>;
      }
    >
  >;
  readonly columnEnumerations: Readonly<Record<string, readonly string[]>>;
  readonly functions: Readonly<
    Record<
      string,
      {
        readonly kind: 'invoke' | 'tabular';
        readonly parameters: readonly FactParameter[];
        readonly output: ColumnTypes;
        readonly outputMode: string;
        readonly enumerations?: Readonly<Record<string, readonly string[]>>;
      }
    >
  >;
  /** Pairs of spellings of one table. */
  readonly differences: { readonly caseDifferences: readonly (readonly [string, string])[] };
}

/** `sentinel-tables.json` */
export interface SentinelFacts extends Sourced {
  readonly tables: Readonly<Record<string, ColumnTypes>>;
}

/** `functions.json` */
export interface FunctionFacts extends Sourced {
  readonly customTables: Readonly<Record<string, readonly string[]>>;
  readonly azureMonitorTables: readonly string[];
  readonly allTablesSeenInContent: readonly string[];
  readonly customFunctions: {
    readonly listed: readonly string[];
    readonly withSchema2022: Readonly<Record<string, { readonly resultColumns: ColumnTypes }>>;
  };
  readonly sentinelFunctions: Readonly<
    Record<
      string,
      {
        readonly parameters: readonly FactParameter[];
        readonly resultColumns: ColumnTypes;
        readonly openSchema?: boolean;
      }
    >
  >;
  readonly asimHelperFunctions: Readonly<
    Record<string, { readonly parameters: readonly FactParameter[] }>
  >;
  readonly asimFunctions: Readonly<
    Record<
      string,
      {
        readonly schema: string;
        readonly role: 'union' | 'source';
        readonly alias: string;
        readonly parameters: readonly FactParameter[] | null;
      }
    >
  >;
  readonly asimParsers2022: Readonly<
    Record<
      string,
      { readonly schema: string; readonly parameters: readonly FactParameter[] | null }
    >
  >;
  readonly asimSchemas: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly type: string | null;
            /** The column that an alias repeats; several, parted by `|`, when it depends on the event. */
            readonly aliasOf?: string;
          }
        >
      >
    >
  >;
  readonly solutionParsers: readonly string[];
}

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
  readonly differences: {
    /** Pairs of spellings of one table. */
    readonly caseDifferences: readonly (readonly [string, string])[];
    /** By table, where a second source says otherwise than the first. */
    readonly columns: Readonly<
      Record<
        string,
        {
          readonly onlyInOther?: readonly string[];
          /** The types that the two give a column. */
          readonly types?: Readonly<Record<string, readonly [string, string]>>;
        }
      >
    >;
  };
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

/** `attack.json` */
export interface AttackFacts extends Sourced {
  readonly attackVersions: { readonly base: string };
  readonly sentinelTactics: readonly string[];
  readonly tactics: readonly {
    readonly id: string;
    readonly name: string;
    /** Sentinel's name; null for a tactic that Sentinel does not take. */
    readonly sentinel: string | null;
  }[];
  readonly techniques: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly tactics: readonly string[];
        readonly revoked: boolean;
        readonly deprecated: boolean;
        readonly revokedBy: string | null;
        /** The fields that differ in version 19. */
        readonly v19?: {
          readonly tactics?: readonly string[];
          readonly revoked?: boolean;
          readonly revokedBy?: string;
        };
      }
    >
  >;
}

/** `azure-sentinel-ci-tactic-techniques.json` */
export interface TacticTechniqueFacts extends Sourced {
  readonly tacticToTechniques: Readonly<Record<string, readonly string[]>>;
}

/** `connectors.json` */
export interface ConnectorFacts extends Sourced {
  readonly connectors: Readonly<
    Record<
      string,
      {
        readonly title?: string;
        readonly deprecated?: boolean;
        readonly inValidList: boolean;
        readonly tables?: readonly string[];
        readonly dataTypes?: readonly string[];
        readonly dataTypesUsedInRules?: Readonly<Record<string, number>>;
      }
    >
  >;
}

/** `azure-sentinel-ci-entities.json` */
export interface EntityFacts extends Sourced {
  readonly entities: Readonly<
    Record<
      string,
      {
        readonly identifiers: readonly string[];
        readonly requiredAnyOf: readonly (readonly string[])[];
      }
    >
  >;
}

/** `sentinel-rule-schema.json` */
export type RuleSchemaFacts = Sourced;

/** A value of `rmm-catalog.json`. */
export interface FactIndicator {
  readonly value: string;
  readonly sources: readonly string[];
  /** `exact`: as stored in a certificate or a file; the others: as somebody wrote it. */
  readonly match?: 'exact' | 'term' | 'prefix' | 'summary';
  readonly matches?: readonly string[];
  /** Of a domain. */
  readonly kind?: 'exact' | 'wildcard' | 'regex' | 'placeholder' | 'label' | 'ip';
}

/** `rmm-catalog.json` */
export interface CatalogFacts extends Sourced {
  readonly tools: readonly {
    readonly id: string;
    readonly name: string;
    readonly aliases?: readonly string[];
    readonly relatedIds?: readonly string[];
    readonly websites: readonly string[];
    readonly signers: readonly FactIndicator[];
    readonly companyNames: readonly FactIndicator[];
    readonly productNames: readonly FactIndicator[];
    readonly processNames: readonly FactIndicator[];
    readonly originalFileNames: readonly FactIndicator[];
    readonly domains: readonly FactIndicator[];
  }[];
}

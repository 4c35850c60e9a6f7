import type { KqlType } from './kqlSchema';

/** A function of `data/functions.json`. Columns and parameters are in the notation of `TablesFile`. */
export interface FunctionEntry {
  /** `D` (Defender XDR), `S` (Sentinel) or `DS`. */
  readonly targets: string;
  /** Names in order, `?` after those that may be left out: `alias keys?:dynamic`. Absent: any arguments. */
  readonly parameters?: string;
  /** The entry of `schemas` whose columns the function returns. */
  readonly schema?: string;
  readonly columns?: string;
  readonly returns?: KqlType;
  readonly open?: true;
  readonly addsColumns?: true;
}

/** The shape of `data/functions.json`. */
export interface FunctionsFile {
  readonly source: readonly string[];
  /** The day the functions were compiled, as `YYYY-MM-DD`. */
  readonly retrieved: string;
  /** Columns of each ASIM schema. */
  readonly schemas: Readonly<Record<string, string>>;
  readonly functions: Readonly<Record<string, FunctionEntry>>;
  /** Parsers that Sentinel solutions bring; neither parameters nor columns are known. */
  readonly openFunctions: readonly string[];
  /** Known values by `Function.Column`. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

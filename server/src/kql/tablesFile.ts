/** The shape of `data/tables.json`. */
export interface TablesFile {
  readonly source: readonly string[];
  /** The day the tables were compiled, as `YYYY-MM-DD`. */
  readonly retrieved: string;
  /** Columns that every Sentinel table has beside those listed with it. */
  readonly standardColumns: string;
  /**
   * Columns by table, parted by spaces; before them the targets that have the table: `D` (Defender
   * XDR), `S` (Sentinel) or `DS`. A column is its name, `:type` where it is no string, and `@D` or
   * `@S` where only one of the table's two targets has it so: `DS FileName Port:int@D Port@S`.
   */
  readonly tables: Readonly<Record<string, string>>;
  /** Tables that may have columns beside those listed. */
  readonly growingTables: readonly string[];
  /** Sentinel tables whose columns are not known. */
  readonly openTables: readonly string[];
  /** Known values by `Table.Column`, or by `*.Column` for that column of any Defender table. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

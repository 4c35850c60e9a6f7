/** The shape of `data/connectors.json`. */
export interface ConnectorsFile {
  readonly source: readonly string[];
  readonly retrieved: string;
  /** Names that connectors give as tables and that neither tables nor functions know. */
  readonly unknownTables: readonly string[];
  /** Title, tables and marks (`deprecated`, `listed`) by id, the latter two parted by spaces. */
  readonly connectors: Readonly<
    Record<string, readonly [title: string, tables: string, marks?: string]>
  >;
}

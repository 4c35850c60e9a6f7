/** A Sentinel data connector: where the tables of a rule come from. */
export interface Connector {
  readonly id: string;
  readonly title: string;
  /** Tables and parser functions that this connector is known to fill or bring. */
  readonly tables: readonly string[];
  readonly deprecated: boolean;
  /** Whether the contribution checks of Azure-Sentinel accept the id; others occur in good rules. */
  readonly listed?: boolean;
}

export interface Connectors {
  readonly all: readonly Connector[];
  /** Exact in letter case, as Sentinel compares. */
  find(id: string): Connector | undefined;
}

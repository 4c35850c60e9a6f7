/** Where an indicator's value was seen, such as `lolrmm:yaml/anydesk.yaml`. */
export type Provenance = string;

/** One value by which a tool can be recognised. */
export interface Indicator {
  readonly value: string;
  /** `exact`: the full value as stored; `term`: a word sequence to match with `has`. */
  readonly form: 'exact' | 'term';
  /** Whether the value also stands for much besides this tool, so that it needs company in a query. */
  readonly broad: boolean;
  readonly sources: readonly Provenance[];
}

/** A domain that a tool talks to. */
export interface DomainIndicator extends Indicator {
  /** `host` names one host; `suffix` stands for the domain and all below it (upstream `*.x`), and `value` is then without `*.`. */
  readonly scope: 'host' | 'suffix';
}

/** An RMM product. */
export interface Tool {
  /** Kebab-case, stable. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly signers: readonly Indicator[];
  readonly companyNames: readonly Indicator[];
  readonly productNames: readonly Indicator[];
  readonly processNames: readonly Indicator[];
  readonly originalFileNames: readonly Indicator[];
  readonly domains: readonly DomainIndicator[];
  readonly websites: readonly string[];
  /** Ids of tools of the same maker or family: their indicators are no surprise in a rule about this one. */
  readonly related?: readonly string[];
  /** `shipped` with the product, or `workspace` when a vendors file of the user declares it. */
  readonly origin: 'shipped' | 'workspace';
}

/** Which list of a tool an indicator belongs to. */
export type IndicatorKind =
  | 'signers'
  | 'companyNames'
  | 'productNames'
  | 'processNames'
  | 'originalFileNames'
  | 'domains';

/** The RMM tools that are known: those shipped, with the workspace's own merged over them by id. */
export interface Catalog {
  readonly tools: readonly Tool[];
  find(id: string): Tool | undefined;
  /** The tools of exactly this id, name or alias; letter case, spaces and punctuation do not matter. */
  findByName(name: string): readonly Tool[];
  /**
   * The tools that a sentence or file name mentions, in its order. Names that are also everyday words,
   * such as `Level`, do not count here.
   */
  findMentioned(text: string): readonly Tool[];
  /**
   * The tools that a query may be about, judged by its bare text: those whose name or specific
   * indicator stands in it. Whether the query looks for them is for its reader to say.
   */
  findSuspected(text: string): readonly Tool[];
  /** Tools whose id, name or alias matches, best first; forgiving of case, spaces and small typing errors. */
  search(query: string): readonly Tool[];
}

/** What a new rule file is written from; `renderRule` gives it its form. */
export interface NewRule {
  /** In lower case. */
  readonly id: string;
  readonly name: string;
  /** Sentences, one line each. */
  readonly description: readonly string[];
  readonly connectors: readonly { readonly id: string; readonly dataTypes: readonly string[] }[];
  readonly tactics: readonly string[];
  readonly techniques: readonly string[];
  /** Laid out, with `\n` at line ends. */
  readonly query: string;
  readonly entities: readonly {
    readonly type: string;
    readonly mappings: readonly { readonly identifier: string; readonly column: string }[];
  }[];
  readonly version: string;
}

/** A rule in lines of an article. */
export interface RuleReading {
  /** YAML, with `\n` at line ends. */
  readonly text: string;
  /** Index of the line behind its last one. */
  readonly end: number;
}

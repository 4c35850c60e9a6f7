/** A known-benign scenario that generated queries leave out of their results. */
export interface Exclusion {
  readonly scenario: string;
  readonly reason: string | undefined;
  /** Ids of rules, or globs over their names, both without regard to letter case; none means every rule. */
  readonly rules: readonly string[];
  /** A KQL predicate over the columns of the tables that those rules read. */
  readonly filter: string;
  /** The last day on which it holds, as `YYYY-MM-DD`. */
  readonly expires: string | undefined;
  readonly owner: string | undefined;
  /** Absolute path of the file that declares it, for messages. */
  readonly file: string;
}

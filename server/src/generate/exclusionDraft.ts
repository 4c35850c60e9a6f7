/** What an entry of an exclusions file is written from. */
export interface ExclusionDraft {
  readonly scenario: string;
  /** Why it is benign; a placeholder is written where nobody has said it yet. */
  readonly reason: string | undefined;
  /** Ids of rules or globs over their names; empty for every rule. */
  readonly rules: readonly string[];
  /** A KQL predicate; undefined where none is known yet, and then the entry is written as a comment. */
  readonly filter: string | undefined;
  /** Lines that explain the entry above it, such as words that could not be translated. */
  readonly comments: readonly string[];
}

/** A rule of the workspace, as far as other files care. */
export interface IndexedRule {
  readonly uri: string;
  /** Which of the file's documents the rule is; zero-based. */
  readonly documentIndex: number;
  /** In lower case. */
  readonly id: string | undefined;
  readonly name: string | undefined;
}

/** The rules of a workspace, so that a file can be checked against its neighbours. */
export interface RuleIndex {
  /** Letter case does not matter. */
  findById(id: string): readonly IndexedRule[];
}

import type { RuleKind } from './ruleKind';

/** A rule of the workspace, as far as other files care. */
export interface IndexedRule {
  readonly uri: string;
  /** Which of the file's documents the rule is; zero-based. */
  readonly documentIndex: number;
  readonly kind: RuleKind;
  /** In lower case. */
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** The text of its query, unread: what else there is to know is worked out when somebody asks. */
  readonly query: string | undefined;
  /**
   * Where the rule goes by its name: zero-based lines and UTF-16 characters, because the text that
   * offsets would point into is not kept. Absent when only the file is known.
   */
  readonly range?: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

/** The rules of a workspace, so that a file can be checked against its neighbours. */
export interface RuleIndex {
  /** Letter case does not matter. */
  findById(id: string): readonly IndexedRule[];
  /** Letter case and the number of spaces do not matter. */
  findByName(name: string): readonly IndexedRule[];
  /** Every rule, in the order of the files' URIs and of the rules in each file. */
  all(): readonly IndexedRule[];
  /** Those of `all` that an exclusion with these patterns applies to. Asked for each exclusion at every keystroke. */
  findMatching(patterns: readonly string[]): readonly IndexedRule[];
}

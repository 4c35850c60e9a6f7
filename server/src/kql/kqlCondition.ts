/** What a condition is made of, brackets left out. */
export type KqlCondition =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly KqlCondition[] }
  | { readonly kind: 'not'; readonly part: KqlCondition }
  | KqlTest;

/** A comparison, a call or a value that is not made of other conditions. */
export interface KqlTest {
  readonly kind: 'test';
  /** The columns that it reads, each once, under the names that they have there. */
  readonly columns: readonly string[];
  /** In lower case: of a comparison `has`, `==` …; of a call the function's name; empty for a mere value. */
  readonly operator: string;
  /** The constants in it: of a string what it stands for, of any other as written. */
  readonly constants: readonly string[];
  /** Whether it compares points in time. */
  readonly isAboutTime: boolean;
}

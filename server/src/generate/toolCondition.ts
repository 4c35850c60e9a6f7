/** A comparison of a column with values, any of which may hold. */
export interface ToolComparison {
  readonly column: string;
  /** `has`: the words occur in the column; `equals`: the column is the value, letter case aside. */
  readonly by: 'has' | 'equals';
  /** At least one; as stored, not as KQL writes them. */
  readonly values: readonly string[];
}

/** By what a rule of one detection kind recognises a tool. */
export interface ToolCondition {
  /** Each is a set of comparisons that have to hold together; one of the sets suffices. */
  readonly alternatives: readonly (readonly ToolComparison[])[];
  /** Values of the catalogue that stand for much besides the tool, and are not used. */
  readonly leftOut: readonly string[];
  /** What the rule finds, as a sentence of its description. */
  readonly finding: string;
}

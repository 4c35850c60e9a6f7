/** Bounds that keep hostile or accidental input from costing more than it is worth. */

/** How deep collections may nest: rules need five levels, and each one costs stack. */
export const maxDepth = 100;

/** Aliases in a document: rules need none, and each one is work for whoever follows it. */
export const maxAliases = 100;

/** Documents that are read in one file. */
export const maxDocuments = 5000;

/** Problems of one document; more of them help nobody. */
export const maxProblems = 100;

/** UTF-16 units of a rejected document that recovery looks at. */
export const maxRecoveredLength = 1_000_000;

/** Attempts to parse a part, in the recovery of one file. */
export const maxAttempts = 10_000;

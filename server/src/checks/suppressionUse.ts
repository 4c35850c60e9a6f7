import type { Span } from '../text/span';

/** A code that a comment silences, and what came of it. */
export interface SuppressedCode {
  readonly name: string;
  readonly span: Span;
  /** `open` where it cannot be told whether it silences something. */
  readonly state: 'used' | 'unused' | 'unknown' | 'open';
}

/** A comment of ours by which an author silences checks. Offsets are UTF-16 and zero-based, in the file. */
export interface SuppressionUse {
  /** From the sign of the comment to the end of its line. */
  readonly span: Span;
  /** The directive with its codes. */
  readonly directive: Span;
  /** Where it applies, for messages: `on the next line`, `in this file`, `in this query`. */
  readonly place: string;
  /** Empty for a comment that silences every check. */
  readonly codes: readonly SuppressedCode[];
  /** Of the comment as a whole. */
  readonly state: 'used' | 'unused' | 'open';
}

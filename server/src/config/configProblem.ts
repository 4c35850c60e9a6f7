import type { Span } from '../text/span';

/** What is wrong in a configuration file, and what to do, in one sentence or two. */
export interface ConfigProblem {
  /** UTF-16 offsets in the file, zero-based, half-open. */
  readonly span: Span;
  readonly message: string;
}

import type { Span } from '../../text/span';

/** A stretch of several lines that folds under its first. Offsets are UTF-16 and zero-based, in the file. */
export interface Fold {
  readonly span: Span;
  readonly isComment?: boolean;
}

import type { SpanEdit } from '../../../text/spanEdit';

/** Edits of the query, in its offsets, with what the user should know of them. */
export interface Insertion {
  readonly edits: readonly SpanEdit[];
  readonly message?: string;
}

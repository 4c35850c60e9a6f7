import type { Span } from './span';

/** Replaces the text of `span` by `newText`; offsets are UTF-16, zero-based, in the document before any edit. */
export interface SpanEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * The text after all edits, which may come in any order.
 *
 * @throws RangeError when two edits overlap: that is a defect of the caller, never of user input.
 */
export function applySpanEdits(text: string, edits: readonly SpanEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let position = 0;
  for (const edit of ordered) {
    if (edit.span.start < position) {
      throw new RangeError(`Edits overlap at offset ${edit.span.start}.`);
    }
    result += text.slice(position, edit.span.start) + edit.newText;
    position = edit.span.end;
  }
  return result + text.slice(position);
}

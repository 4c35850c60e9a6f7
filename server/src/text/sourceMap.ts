import type { Span } from './span';
import type { SpanEdit } from './spanEdit';

/**
 * The one crossing point between a scalar's decoded value (embedded) and its source (host).
 * All offsets are UTF-16 and zero-based.
 */
export interface SourceMap {
  /** The decoded value, which embedded offsets point into. */
  readonly embedded: string;
  /** Where in the file the value's source stands. */
  readonly hostSpan: Span;
  /**
   * Where a caret may stand and still count as inside the value: the host span plus the blank
   * lines below a block scalar, where a user who presses Enter at its end goes on typing.
   */
  readonly editSpan: Span;
  /** Ends lean left, so that a span that ends at a line's end does not take in the next line's indentation. */
  toHost(span: Span): Span;
  /** The host offset where text typed at `offset` of the value would stand. */
  toHostOffset(offset: number): number;
  /** The embedded offset of a caret at host `offset`; undefined outside `editSpan`. */
  toEmbeddedOffset(offset: number): number | undefined;
  /** `newText` as it has to be written at that place of the source: indented or escaped as the style demands. */
  encode(newText: string): string;
  /**
   * The edit of the file that replaces `span` of the value by `newText`: `encode`, and the
   * indentation and line break that text at a block scalar's blank lines and end needs besides.
   */
  toHostEdit(span: Span, newText: string): SpanEdit;
}

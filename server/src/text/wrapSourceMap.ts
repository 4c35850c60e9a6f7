import type { SourceMap } from './sourceMap';
import type { Span } from './span';

/**
 * The map of a text that is read with other text around it, which the file does not have. What lies
 * in the text around is taken for the edge that it is nearest to.
 */
export function wrapSourceMap(inner: SourceMap, before: string, after: string): SourceMap {
  const last = inner.embedded.length;
  const toInner = (offset: number) => Math.min(Math.max(offset - before.length, 0), last);
  const toInnerSpan = ({ start, end }: Span) => ({ start: toInner(start), end: toInner(end) });
  return {
    embedded: before + inner.embedded + after,
    hostSpan: inner.hostSpan,
    get editSpan() {
      return inner.editSpan;
    },
    toHost: (span) => inner.toHost(toInnerSpan(span)),
    toHostOffset: (offset) => inner.toHostOffset(toInner(offset)),
    toEmbeddedOffset(offset) {
      const embedded = inner.toEmbeddedOffset(offset);
      return embedded === undefined ? undefined : embedded + before.length;
    },
    encode: (newText) => inner.encode(newText),
    toHostEdit: (span, newText) => inner.toHostEdit(toInnerSpan(span), newText),
  };
}

import type { Span } from '../text/span';
import type { KqlLiteral } from './kqlComparisons';

/**
 * `value` as it has to be written between quotes of that kind. `quote` is the opening quote with
 * its prefix: `'`, `"`, `@'`, `@"`; a verbatim string (`@`) doubles its quote and has no escapes.
 */
export function encodeStringContent(value: string, quote: string): string {
  const mark = quote.at(-1) ?? "'";
  if (quote.includes('@')) {
    return value.replaceAll(mark, mark + mark);
  }
  return value.replaceAll('\\', '\\\\').replaceAll(mark, `\\${mark}`);
}

/** The opening quote of a literal as it is written, with its prefix. */
export function getQuote(text: string): string {
  return /^[hH]?@?["']/.exec(text)?.[0] ?? "'";
}

/** `value` as a whole literal that begins with that quote. */
export function writeLiteral(value: string, quote: string): string {
  return `${quote}${encodeStringContent(value, quote)}${quote.at(-1)}`;
}

/** Between the quotes of a literal; up to its end where the closing one is missing. */
export function getContentSpan({ span, text }: KqlLiteral): Span {
  const quote = getQuote(text);
  const isClosed = text.length > quote.length && text.endsWith(quote.at(-1) ?? quote);
  return { start: span.start + quote.length, end: isClosed ? span.end - 1 : span.end };
}

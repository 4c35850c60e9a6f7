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

/** The question that ends a message, or a full stop where there is nothing to suggest. */
export function askDidYouMean(suggestions: readonly string[]): string {
  const quoted = suggestions.map((suggestion) => `"${suggestion}"`);
  const last = quoted.pop();
  if (last === undefined) {
    return '.';
  }
  return quoted.length === 0
    ? `. Did you mean ${last}?`
    : `. Did you mean ${quoted.join(', ')} or ${last}?`;
}

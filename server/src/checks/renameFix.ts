import type { Span } from '../text/span';
import type { Fix } from './check';

/** Repairs that put one of the suggestions in place of `span`; the first is the likeliest. */
export function createRenameFixes(
  span: Span,
  suggestions: readonly string[],
  isCertain = false,
): Fix[] {
  return suggestions.map((suggestion) => ({
    title: `Replace by ${suggestion}`,
    edits: [{ span, newText: suggestion }],
    certain: isCertain && suggestions.length === 1,
  }));
}

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

import type { Span } from '../text/span';
import type { Fix } from './check';

export { askDidYouMean } from '../text/askDidYouMean';

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

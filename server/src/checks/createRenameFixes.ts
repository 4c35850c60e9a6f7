import type { Span } from '../text/span';
import type { Fix } from './check';

/** Repairs that put one of the suggestions in place of `span`; the first is the likeliest. */
export function createRenameFixes(span: Span, suggestions: readonly string[]): Fix[] {
  return suggestions.map((suggestion) => ({
    title: `Replace by ${suggestion}`,
    edits: [{ span, newText: suggestion }],
    certain: false,
  }));
}

/** The same where nothing but the suggestion can be meant; of several, none is certain. */
export function createCertainRenameFixes(span: Span, suggestions: readonly string[]): Fix[] {
  const certain = suggestions.length === 1;
  return createRenameFixes(span, suggestions).map((fix) => ({ ...fix, certain }));
}

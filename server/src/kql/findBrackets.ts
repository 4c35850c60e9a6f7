import type { Span } from '../text/span';
import type { KqlToken } from './kqlToken';

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * The bracketed parts of a query, brackets included, in the order in which they open. Brackets in
 * strings and comments do not count, and neither do those without a partner.
 */
export function findBrackets(query: string, tokens: readonly KqlToken[]): Span[] {
  const found: Span[] = [];
  const open: { readonly closer: string; readonly start: number }[] = [];
  for (const { 0: bracket, index } of query.matchAll(/[()[\]{}]/g)) {
    if (isInText(index, tokens)) {
      continue;
    }
    const closer = closers[bracket];
    if (closer !== undefined) {
      open.push({ closer, start: index });
      continue;
    }
    const depth = open.findLastIndex((candidate) => candidate.closer === bracket);
    const partner = open[depth];
    if (partner) {
      open.length = depth;
      found.push({ start: partner.start, end: index + 1 });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Tokens come in the order of the text, so that the one at `offset` is found by halving. */
function isInText(offset: number, tokens: readonly KqlToken[]): boolean {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.span.end ?? 0) <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  const token = tokens[low];
  return (
    token !== undefined &&
    token.span.start <= offset &&
    (token.kind === 'string' || token.kind === 'comment')
  );
}

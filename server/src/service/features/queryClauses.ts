import type { KqlToken } from '../../kql/kqlToken';
import { containsSpan, type Span } from '../../text/span';
import { trimSpan } from '../../text/trimSpan';

interface ClauseRequest {
  /** The inside of brackets, or what an operator works on. */
  readonly container: Span;
  /** The caret, within the container. */
  readonly offset: number;
  readonly tokens: readonly KqlToken[];
  /** All bracketed parts of the query; what stands in brackets within the container is not looked at. */
  readonly brackets: readonly Span[];
}

/** What parts a list or a condition, from the loosest to the tightest. */
const separators = [/,/g, /\bor\b/gi, /\band\b/gi];

/**
 * The part between two commas that the caret stands in, then the operand of `or` in it, then the
 * operand of `and` in that.
 */
export function findClauses(query: string, request: ClauseRequest): Span[] {
  const { offset, tokens } = request;
  const opaque = [
    ...request.brackets.filter((bracket) => containsSpan(request.container, bracket)),
    ...tokens.filter(({ kind }) => kind === 'string' || kind === 'comment').map(({ span }) => span),
  ];
  let clause = request.container;
  return separators.map((separator) => {
    clause = narrow(query, { clause, offset, separator, opaque });
    return trimSpan(query, clause);
  });
}

function narrow(
  query: string,
  {
    clause,
    offset,
    separator,
    opaque,
  }: {
    readonly clause: Span;
    readonly offset: number;
    readonly separator: RegExp;
    readonly opaque: readonly Span[];
  },
): Span {
  let { start, end } = clause;
  for (const match of query.slice(clause.start, clause.end).matchAll(separator)) {
    const found = {
      start: clause.start + match.index,
      end: clause.start + match.index + match[0].length,
    };
    if (opaque.some((span) => containsSpan(span, found))) {
      continue;
    }
    if (found.end <= offset) {
      start = found.end;
    } else {
      end = Math.min(end, found.start);
    }
  }
  return { start, end: Math.max(start, end) };
}

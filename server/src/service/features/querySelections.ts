import { findBrackets } from '../../kql/findBrackets';
import type { KqlStatement } from '../../kql/kqlStatement';
import type { KqlToken } from '../../kql/kqlToken';
import { type Span, touchesSpan } from '../../text/span';
import type { Environment } from '../environment';
import type { QueryPlace } from '../findQueryAt';
import { findClauses } from './queryClauses';

/** The parts of a query that a caret stands in, in no order; offsets are the file's. */
export function findQuerySelections(
  { region: { text: query, sourceMap }, embeddedOffset }: QueryPlace,
  { engine, scope }: NonNullable<Environment['kql']>,
): Span[] {
  const tokens = engine.tokenize(query, scope);
  const isAtCaret = (span: Span) => touchesSpan(span, embeddedOffset);
  const statements = engine.outline(query, scope).filter(({ span }) => isAtCaret(span));
  const operators = statements
    .flatMap((statement) => statement.operators)
    .filter(({ span }) => isAtCaret(span));
  const brackets = findBrackets(query, tokens);
  const insides = brackets
    .map(({ start, end }) => ({ start: start + 1, end: end - 1 }))
    .filter(isAtCaret);
  const containers = [...operators.map((operator) => skipName(operator, query)), ...insides];
  const parts = [
    ...tokens.flatMap(toTokenParts),
    ...brackets.flatMap((bracket) => [bracket, includeCallee(bracket, tokens)]),
    ...insides,
    ...containers.flatMap((container) =>
      findClauses(query, { container, offset: embeddedOffset, tokens, brackets }),
    ),
    ...operators.map(({ span }) => span),
    ...statements.flatMap((statement) => [getPipeline(statement, query), statement.span]),
  ];
  return parts.filter(isAtCaret).map((span) => sourceMap.toHost(span));
}

/** The word that touches `offset`; empty where there is none. */
export function findWord(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && /[\w$]/.test(text[start - 1] ?? '')) {
    start--;
  }
  let end = offset;
  while (end < text.length && /[\w$]/.test(text[end] ?? '')) {
    end++;
  }
  return { start, end };
}

/** A string's content comes before the string with its quotes. */
function toTokenParts({ kind, span }: KqlToken): Span[] {
  return kind === 'string' && span.end - span.start > 2
    ? [{ start: span.start + 1, end: span.end - 1 }, span]
    : [span];
}

/** A call is a name with the brackets that follow it. */
function includeCallee(bracket: Span, tokens: readonly KqlToken[]): Span {
  const callee = tokens.find(({ span }) => span.end === bracket.start);
  return callee?.kind === 'function' ? { ...bracket, start: callee.span.start } : bracket;
}

/** What an operator works on: all behind its name. */
function skipName({ name, span }: KqlStatement['operators'][number], query: string): Span {
  const found = query.slice(span.start, span.end).indexOf(name);
  return { start: span.start + (found < 0 ? 0 : found + name.length), end: span.end };
}

/** What a `let` gives a name to; an expression is a pipeline as it stands. */
function getPipeline({ kind, nameSpan, span }: KqlStatement, query: string): Span {
  const sign = kind === 'let' ? /^[^=]*=\s*/.exec(query.slice(nameSpan.end, span.end)) : null;
  return sign ? { start: nameSpan.end + sign[0].length, end: span.end } : span;
}

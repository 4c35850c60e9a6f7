import type { Span } from '../text/span';
import { kusto } from './kustoRuntime';
import type { KustoLexicalToken } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

/** In UTF-16 units. A query of that length takes about a second; Defender takes 100,000 at most. */
export const maxQueryLength = 250_000;

/** The engine's time grows with the square of the depth; from some 250 it declines to bind names. */
const maxBracketDepth = 200;

const opening = new Set([
  SyntaxKind.OpenParenToken,
  SyntaxKind.OpenBracketToken,
  SyntaxKind.OpenBraceToken,
]);
const closing = new Set([
  SyntaxKind.CloseParenToken,
  SyntaxKind.CloseBracketToken,
  SyntaxKind.CloseBraceToken,
]);

/** The first bracket that is nested too deep for the engine; undefined in any query that was written by hand. */
export function findTooDeepBracket(tokens: readonly KustoLexicalToken[]): Span | undefined {
  let depth = 0;
  let position = 0;
  for (const token of tokens) {
    position += token.Length;
    if (opening.has(token.Kind)) depth++;
    else if (closing.has(token.Kind)) depth--;
    if (depth > maxBracketDepth) return { start: position - token.Text.length, end: position };
  }
  return undefined;
}

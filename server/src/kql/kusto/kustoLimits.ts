import type { Span } from '../../text/span';
import { kusto } from './kustoRuntime';
import type { KustoLexicalToken } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

/** The engine's time grows with the square of the depth; from some 250 it declines to bind names. */
const maxBracketDepth = 200;

/** How often one sign may stand in a row: the engine nests `----1` as it does brackets. */
const maxRepetition = 200;

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

/** Where the text becomes too deep for the engine; undefined in any query that was written by hand. */
export function findTooDeepPlace(tokens: readonly KustoLexicalToken[]): Span | undefined {
  let depth = 0;
  let position = 0;
  let repetition = 0;
  let previous: number | undefined;
  for (const { Kind, Length, Text } of tokens) {
    position += Length;
    if (opening.has(Kind)) depth++;
    else if (closing.has(Kind)) depth--;
    repetition = Kind === previous ? repetition + 1 : 1;
    previous = Kind;
    if (depth > maxBracketDepth || repetition > maxRepetition) {
      return { start: position - Text.length, end: position };
    }
  }
  return undefined;
}

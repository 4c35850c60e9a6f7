import type { Span } from '../../text/span';
import { kusto } from './kustoRuntime';
import type { KustoLexicalToken } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

/** A token of the lexer with its place: what can be told of a query that the parser gave up on. */
export interface PlacedToken extends Span {
  readonly kind: number;
  readonly text: string;
  /** Whether nothing stands between it and the token before it. */
  readonly isAttached: boolean;
}

export function placeTokens(tokens: readonly KustoLexicalToken[]): PlacedToken[] {
  let end = 0;
  return tokens.map(({ Kind: kind, Text: text, Trivia, Length }) => {
    end += Length;
    return { kind, text, start: end - text.length, end, isAttached: Trivia === '' };
  });
}

/** From the bar or semicolon before the token, or from the start of the text. */
export function getOperatorStart(tokens: readonly PlacedToken[], index: number): number {
  const before = tokens.slice(0, index).findLast(({ kind }) => isOperatorEnd(kind));
  return before?.end ?? 0;
}

/** Up to the next bar or semicolon. */
export function getOperatorEnd(tokens: readonly PlacedToken[], index: number): number {
  const next = tokens.slice(index + 1).find(({ kind }) => isOperatorEnd(kind));
  return next?.start ?? tokens.at(-1)?.end ?? 0;
}

/** Up to the next semicolon. */
export function getStatementEnd(tokens: readonly PlacedToken[], index: number): number {
  const next = tokens.slice(index + 1).find(({ kind }) => kind === SyntaxKind.SemicolonToken);
  return next?.start ?? tokens.at(-1)?.end ?? 0;
}

function isOperatorEnd(kind: number): boolean {
  return kind === SyntaxKind.BarToken || kind === SyntaxKind.SemicolonToken;
}

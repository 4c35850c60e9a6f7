import { kusto } from './kustoRuntime';
import type { KustoLexicalToken } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

/** The engine takes a second for as many; published queries that define functions stay below 3,000. */
const maxExpandedTokens = 10_000;

/** A function that the query defines: how much reading its body takes, calls within it included. */
interface DefinedFunction {
  /** Index of the token behind its body. */
  readonly end: number;
  readonly cost: number;
}

/**
 * Whether the calls of functions that a query defines are too much for the engine: it reads a body
 * anew for each call, and those that it calls for each of these. With functions that call each other
 * twice, that doubles from one to the next.
 */
export function isTooExpansive(tokens: readonly KustoLexicalToken[]): boolean {
  return countExpandedTokens(tokens) > maxExpandedTokens;
}

function countExpandedTokens(tokens: readonly KustoLexicalToken[]): number {
  const costs = new Map<string, number>();
  let total = 0;
  for (let index = 0; index < tokens.length; index++) {
    const defined = findFunction(tokens, index, costs);
    if (defined) {
      // The engine reads the definition as well as each call.
      total += defined.cost;
      costs.set(tokens[index + 1]?.Text ?? '', defined.cost);
      index = defined.end;
    } else {
      total += getCallCost(tokens, index, costs);
    }
  }
  return total;
}

function findFunction(
  tokens: readonly KustoLexicalToken[],
  index: number,
  costs: ReadonlyMap<string, number>,
): DefinedFunction | undefined {
  if (tokens[index]?.Kind !== SyntaxKind.LetKeyword) return undefined;
  const opening = tokens.findIndex(
    ({ Kind }, at) =>
      at > index && (Kind === SyntaxKind.OpenBraceToken || Kind === SyntaxKind.SemicolonToken),
  );
  if (tokens[opening]?.Kind !== SyntaxKind.OpenBraceToken) return undefined;
  let depth = 0;
  let cost = 0;
  for (let at = opening; at < tokens.length; at++) {
    const kind = tokens[at]?.Kind;
    if (kind === SyntaxKind.OpenBraceToken) depth++;
    if (kind === SyntaxKind.CloseBraceToken) depth--;
    cost += 1 + getCallCost(tokens, at, costs);
    if (depth === 0) return { end: at, cost };
  }
  return { end: tokens.length, cost };
}

function getCallCost(
  tokens: readonly KustoLexicalToken[],
  index: number,
  costs: ReadonlyMap<string, number>,
): number {
  const isCall = tokens[index + 1]?.Kind === SyntaxKind.OpenParenToken;
  return isCall ? (costs.get(tokens[index]?.Text ?? '') ?? 0) : 0;
}

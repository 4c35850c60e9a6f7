import { getOperatorEnd, getOperatorStart, type PlacedToken } from './kustoPlacedTokens';
import { kusto } from './kustoRuntime';
import type { KustoSlipFinder } from './kustoSlip';

const { SyntaxKind } = kusto.Syntax;

/** `where A = 1`, which names a value where `==` compares. */
export const findEqualSign: KustoSlipFinder = (tokens, index) => {
  const sign = tokens[index];
  if (sign?.kind !== SyntaxKind.EqualToken || !isInCondition(tokens, index)) return undefined;
  return {
    span: { start: sign.start, end: sign.end },
    message: 'A comparison is written "==". A single "=" gives something a name.',
    repairs: [{ title: 'Replace by ==', edits: [{ span: sign, newText: '==' }] }],
    reach: { start: getOperatorStart(tokens, index), end: getOperatorEnd(tokens, index) },
  };
};

/** Whether it stands in a `where`, and not among the arguments of a call, which may be named. */
function isInCondition(tokens: readonly PlacedToken[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const kind = tokens[at]?.kind;
    const before = tokens[at - 1];
    if (kind === SyntaxKind.CloseParenToken) at = findOpening(tokens, at);
    else if (kind === SyntaxKind.OpenParenToken) {
      if (before?.kind === SyntaxKind.IdentifierToken) return false;
    } else if (kind === SyntaxKind.WhereKeyword || kind === SyntaxKind.FilterKeyword) {
      return before?.kind === SyntaxKind.BarToken;
    } else if (kind === SyntaxKind.BarToken || kind === SyntaxKind.SemicolonToken) return false;
  }
  return false;
}

function findOpening(tokens: readonly PlacedToken[], close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at--) {
    const kind = tokens[at]?.kind;
    if (kind === SyntaxKind.CloseParenToken) depth++;
    if (kind === SyntaxKind.OpenParenToken && --depth === 0) return at;
  }
  return -1;
}

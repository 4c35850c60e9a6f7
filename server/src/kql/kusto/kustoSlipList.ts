import { getOperatorStart, getStatementEnd, type PlacedToken } from './kustoPlacedTokens';
import { kusto } from './kustoRuntime';
import type { KustoSlipFinder } from './kustoSlip';

const { SyntaxKind } = kusto.Syntax;

const listOperators = new Set(['in', '!in', 'in~', '!in~', 'has_any', 'has_all']);

/** `has_any 'a', 'b'` and `in ['a', 'b']`, whose values belong in round brackets. */
export const findBareList: KustoSlipFinder = (tokens, index) => {
  const operator = tokens[index];
  const first = tokens[index + 1];
  if (!operator || !first || !listOperators.has(operator.text)) return undefined;
  const isSquare = first.kind === SyntaxKind.OpenBracketToken;
  const last = isSquare ? findClosing(tokens, index + 1) : findLastLiteral(tokens, index + 1);
  if (!last) return undefined;
  return {
    span: { start: first.start, end: last.end },
    message: `"${operator.text}" takes its values in round brackets: ${operator.text} ("a", "b").`,
    repairs: [
      {
        title: 'Put the values in brackets',
        edits: [
          { span: { start: first.start, end: isSquare ? first.end : first.start }, newText: '(' },
          { span: { start: isSquare ? last.start : last.end, end: last.end }, newText: ')' },
        ],
      },
    ],
    reach: { start: getOperatorStart(tokens, index), end: getStatementEnd(tokens, index) },
  };
};

/** Of literals that only commas part, the last. */
function findLastLiteral(tokens: readonly PlacedToken[], index: number): PlacedToken | undefined {
  let last = index;
  if (tokens[last]?.kind !== SyntaxKind.StringLiteralToken) return undefined;
  while (
    tokens[last + 1]?.kind === SyntaxKind.CommaToken &&
    tokens[last + 2]?.kind === SyntaxKind.StringLiteralToken
  ) {
    last += 2;
  }
  return tokens[last];
}

function findClosing(tokens: readonly PlacedToken[], index: number): PlacedToken | undefined {
  const next = tokens
    .slice(index + 1)
    .find(({ kind }) => kind !== SyntaxKind.StringLiteralToken && kind !== SyntaxKind.CommaToken);
  return next?.kind === SyntaxKind.CloseBracketToken ? next : undefined;
}

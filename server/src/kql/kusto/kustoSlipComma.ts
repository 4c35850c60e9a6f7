import { kusto } from './kustoRuntime';
import type { KustoSlipFinder } from './kustoSlip';

const { SyntaxKind } = kusto.Syntax;

/** A comma behind the last item of a list, as some languages allow. */
export const findTrailingComma: KustoSlipFinder = (tokens, index) => {
  const comma = tokens[index];
  const closing = tokens[index + 1];
  const isLast =
    closing?.kind === SyntaxKind.CloseParenToken || closing?.kind === SyntaxKind.CloseBracketToken;
  if (comma?.kind !== SyntaxKind.CommaToken || !isLast) return undefined;
  const span = { start: comma.start, end: comma.end };
  return {
    span,
    message: `Nothing follows this comma. Remove it, or add another item before "${closing.text}".`,
    repairs: [{ title: 'Remove the comma', edits: [{ span, newText: '' }] }],
    reach: { start: comma.start, end: closing.end },
  };
};

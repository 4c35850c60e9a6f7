import { kusto } from './kustoRuntime';
import type { KustoElement } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

/** Three-part constructs that are written without blanks: `kind=inner`, `a.b`, `a:string`. */
const tightParents = new Set([SyntaxKind.NamedParameter, SyntaxKind.PathExpression]);
const tightTokens = new Set([SyntaxKind.ColonToken, SyntaxKind.DotToken]);

/**
 * How many blanks belong between two tokens on one line; undefined where either way is usual and
 * the author's is kept.
 */
export function findSpacing(before: KustoElement, token: KustoElement): number | undefined {
  const text = token.Text ?? '';
  if (/^[,;)\]]$/.test(text) || /^[([]$/.test(before.Text ?? '')) return 0;
  if (/^[,;|]$/.test(before.Text ?? '') || text === '|') return 1;
  if (isInfix(token) || isInfix(before)) return 1;
  return text === '(' ? findSpacingOfParenthesis(before, token) : undefined;
}

/** Whether the token stands between two operands, as `==` and the `=` of `n = count()` do. */
function isInfix(token: KustoElement): boolean {
  const { Parent } = token;
  if (!Parent || tightParents.has(Parent.Kind) || tightTokens.has(token.Kind)) return false;
  if (Parent.Kind === SyntaxKind.LetStatement) return token.Kind === SyntaxKind.EqualToken;
  return Parent.ChildCount === 3 && Parent.GetChild(1) === token && !Parent.GetChild(0)?.IsToken;
}

function findSpacingOfParenthesis(before: KustoElement, open: KustoElement): number | undefined {
  const isGroup = open.Parent?.Kind === SyntaxKind.ParenthesizedExpression;
  if (isGroup && /\w$/.test(before.Text ?? '')) return 1;
  return open.Parent?.Parent?.Kind === SyntaxKind.FunctionCallExpression ? 0 : undefined;
}

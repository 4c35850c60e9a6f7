import type { KqlColumnComparison, KqlStringComparison } from '../kqlComparisons';
import { getQuote } from '../stringLiteral';
import { kusto } from './kustoRuntime';
import type { KustoCode, KustoElement } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

/** The literal under the caret with what it is compared with; undefined outside such a literal. */
export function findStringComparison(
  code: KustoCode,
  offset: number,
  comparisons: readonly KqlColumnComparison[],
): KqlStringComparison | undefined {
  const token = findLiteralAt(code, offset);
  const isUnderCaret = ({ span }: { readonly span: { readonly start: number } }) =>
    span.start === token?.TextStart;
  const comparison = comparisons.find(({ literals }) => literals.some(isUnderCaret));
  if (!token || !comparison) return undefined;
  const { column, tables, operator, literals } = comparison;
  const siblings = literals.filter((literal) => !isUnderCaret(literal)).map(({ value }) => value);
  return { column, tables, operator, ...readLiteral(token, offset), siblings };
}

/** The string literal that the caret is inside of; behind its closing quote is outside. */
function findLiteralAt(code: KustoCode, offset: number): KustoElement | undefined {
  for (const position of [offset, offset - 1]) {
    const token = position < 0 ? null : code.Syntax.GetTokenAt(position);
    if (token?.Kind === SyntaxKind.StringLiteralToken) {
      const { content } = readLiteral(token, offset);
      if (content.start <= offset && offset <= content.end) return token;
    }
  }
  return undefined;
}

/**
 * A literal that lacks its closing quote reaches to the line's end; what stands behind the caret is
 * then code that is still to be set apart, and does not count as content.
 */
function readLiteral(token: KustoElement, offset: number) {
  const text = token.Text ?? '';
  const quote = getQuote(text);
  const mark = quote.at(-1) ?? "'";
  const isClosed = text.length > quote.length && text.endsWith(mark);
  const start = token.TextStart + quote.length;
  return { quote, content: { start, end: isClosed ? token.End - 1 : Math.max(start, offset) } };
}

import { getOperatorStart, getStatementEnd } from './kustoPlacedTokens';
import { kusto } from './kustoRuntime';
import type { KustoSlipFinder } from './kustoSlip';

const { SyntaxKind } = kusto.Syntax;

/** `"C:\Users"`: a backslash begins an escape, and `\U` is none. */
export const findUnescapedPath: KustoSlipFinder = (tokens, index, text) => {
  const literal = tokens[index];
  const next = tokens[index + 1];
  if (literal?.kind !== SyntaxKind.StringLiteralToken || /^[hH]?@/.test(literal.text)) return;
  if (next?.text !== '\\' || !next.isAttached) return;
  const quote = literal.text.replace(/^[hH]/, '')[0] ?? '"';
  const lineEnd = text.slice(literal.end).search(/[\r\n]|$/) + literal.end;
  const close = text.indexOf(quote, literal.end);
  if (close === -1 || close > lineEnd) return;
  const span = { start: literal.start, end: close + 1 };
  const written = text.slice(span.start, span.end);
  const isVerbatim = !written.includes('\\\\');
  const newText = isVerbatim ? `@${written}` : written.replace(/\\\\|\\/g, '\\\\');
  return {
    span,
    message: `A backslash in plain quotes begins an escape, and this one is none that KQL knows. Write ${newText}`,
    repairs: [
      {
        title: isVerbatim ? 'Put @ before the quotes' : 'Double the backslashes',
        edits: [{ span, newText }],
      },
    ],
    reach: { start: getOperatorStart(tokens, index), end: getStatementEnd(tokens, index) },
  };
};

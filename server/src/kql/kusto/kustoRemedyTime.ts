import { isComparison } from './kustoComparison';
import type { KustoRemedyFinder } from './kustoRemedy';
import { kusto } from './kustoRuntime';
import { findAncestor, getChild, getSpan } from './kustoTree';
import type { KustoElement } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;
const { ScalarTypes } = kusto.Symbols;

const timespan = /^\d+(?:\.\d+)?(?:d|h|m|s|ms)$/;
const date = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;

/** `ago("1d")` and `Timestamp > "2026-01-31"`: times stand without quotes. */
export const findQuotedTime: KustoRemedyFinder = ({ span, code }, { Syntax }) => {
  const token = Syntax.GetTokenAt(span.start);
  const literal = code === 'KS106' ? findLiteralBesideTime(token) : token;
  if (literal?.Kind !== SyntaxKind.StringLiteralToken) return undefined;
  const value = literal.ValueText ?? '';
  const written = literal.Text ?? '';
  if (code === 'KS107' && timespan.test(value)) {
    return createRemedy(
      literal,
      value,
      `A timespan stands without quotes: ${value}, not ${written}.`,
    );
  }
  if (code !== 'KS107' && date.test(value)) {
    const newText = `datetime(${value})`;
    return createRemedy(literal, newText, `A time is no text. Write ${newText} for ${written}.`);
  }
  return undefined;
};

/** The literal that an operator compares with a time. */
function findLiteralBesideTime(operator: KustoElement | null): KustoElement | null {
  const comparison = findAncestor(operator, isComparison);
  if (!comparison || !isComparison(comparison)) return null;
  const { Left, Right } = comparison;
  if (Left.ResultType === ScalarTypes.DateTime) return getChild(Right, 0);
  return Right.ResultType === ScalarTypes.DateTime ? getChild(Left, 0) : null;
}

function createRemedy(literal: KustoElement, newText: string, message: string) {
  return {
    message,
    repairs: [{ title: `Replace by ${newText}`, edits: [{ span: getSpan(literal), newText }] }],
  };
}

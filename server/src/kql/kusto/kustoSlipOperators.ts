import { getOperatorStart, getStatementEnd } from './kustoPlacedTokens';
import { kusto } from './kustoRuntime';
import type { KustoSlipFinder } from './kustoSlip';

const { SyntaxKind } = kusto.Syntax;

/** `&&`, `&` and `||`, which other languages write for `and` and `or`. */
export const findForeignConjunction: KustoSlipFinder = (tokens, index, text) => {
  const first = tokens[index];
  const second = tokens[index + 1];
  const isDouble = second?.text === first?.text && second?.isAttached === true;
  const word = first?.text === '&' ? 'and' : first?.text === '|' && isDouble ? 'or' : undefined;
  if (!first || !word) return undefined;
  const span = { start: first.start, end: isDouble && second ? second.end : first.end };
  const before = /\s/.test(text[span.start - 1] ?? ' ') ? '' : ' ';
  const after = /\s/.test(text[span.end] ?? ' ') ? '' : ' ';
  return {
    span,
    message: `KQL writes "${word}" for "${text.slice(span.start, span.end)}".`,
    repairs: [
      { title: `Replace by ${word}`, edits: [{ span, newText: `${before}${word}${after}` }] },
    ],
    reach: { start: getOperatorStart(tokens, index), end: getStatementEnd(tokens, index) },
  };
};

/** Operators whose negation begins with an exclamation mark. */
const negatable = new Set([
  'in',
  'in~',
  'has',
  'has_cs',
  'hasprefix',
  'hassuffix',
  'contains',
  'contains_cs',
  'startswith',
  'endswith',
  'between',
]);

/** `not in (…)`, as other languages write `!in (…)`. */
export const findNotBeforeOperator: KustoSlipFinder = (tokens, index) => {
  const not = tokens[index];
  const operator = tokens[index + 1];
  if (not?.text !== 'not' || !operator || !negatable.has(operator.text)) return undefined;
  if (tokens[index - 1]?.kind !== SyntaxKind.IdentifierToken) return undefined;
  const span = { start: not.start, end: operator.end };
  const newText = `!${operator.text}`;
  return {
    span,
    message: `KQL writes "${newText}" for "not ${operator.text}".`,
    repairs: [{ title: `Replace by ${newText}`, edits: [{ span, newText }] }],
    reach: { start: getOperatorStart(tokens, index), end: getStatementEnd(tokens, index) },
  };
};

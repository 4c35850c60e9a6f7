import { getLineEnd, getLineStart } from '../text/lineBounds';
import type { SpanEdit } from '../text/spanEdit';
import type { KqlColumnComparison, KqlComparedLiteral } from './kqlEngine';
import { getQuote, writeLiteral } from './stringLiteral';

/** The operator over a list that asks the same of each value as the one over a single value. */
export const listOperators: Readonly<Record<string, string>> = {
  has: 'has_any',
  '==': 'in',
  '=~': 'in~',
  '!=': '!in',
  '!~': '!in~',
};

/**
 * The edits of the query by which the comparison asks for `values` as well, in the style of its
 * list: each on a line of its own where the last one is. Undefined where its operator takes one value
 * alone, such as `contains`.
 */
export function addToComparison(
  query: string,
  comparison: KqlColumnComparison,
  values: readonly string[],
): SpanEdit[] | undefined {
  const { literals, list, operator, operatorSpan } = comparison;
  const last = literals.at(-1);
  if (list) {
    const isInList = last && list.start <= last.span.start && last.span.end <= list.end;
    return isInList ? append(query, last, values) : fillList(comparison, values);
  }
  const listOperator = listOperators[operator];
  if (listOperator === undefined || !last || last.reads !== undefined) {
    return undefined;
  }
  const quote = getQuote(last.text);
  const items = [last.text, ...values.map((value) => writeLiteral(value, quote))];
  return [
    { span: operatorSpan, newText: listOperator },
    { span: last.span, newText: `(${items.join(', ')})` },
  ];
}

/** A list in which no literal stands; what it may hold besides stays in front. */
function fillList(
  { list, isComplete }: KqlColumnComparison,
  values: readonly string[],
): SpanEdit[] | undefined {
  const items = values.map((value) => writeLiteral(value, "'")).join(', ');
  return list && isComplete ? [{ span: list, newText: items }] : undefined;
}

function append(query: string, last: KqlComparedLiteral, values: readonly string[]): SpanEdit[] {
  const { start, end } = last.span;
  const quote = getQuote(last.text);
  const items = values.map((value) => writeLiteral(value, quote));
  const before = query.slice(getLineStart(query, start), start);
  const lineEnd = getLineEnd(query, end);
  const after = query.slice(end, lineEnd);
  if (/^[ \t]+,[ \t]*$/.test(before)) {
    return [
      { span: { start: end, end }, newText: items.map((item) => `\n${before}${item}`).join('') },
    ];
  }
  if (!/^[ \t]*$/.test(before)) {
    return [{ span: { start: end, end }, newText: items.map((item) => `, ${item}`).join('') }];
  }
  const lines = items.map((item) => `\n${before}${item}`).join(',');
  if (/^[ \t]*\/\//.test(after)) {
    return [
      { span: { start: end, end }, newText: ',' },
      { span: { start: lineEnd, end: lineEnd }, newText: lines },
    ];
  }
  return [{ span: { start: end, end }, newText: `,${lines}` }];
}

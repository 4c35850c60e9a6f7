import { getLineEnd, getLineStart } from '../text/lineBounds';
import type { SpanEdit } from '../text/spanEdit';
import type { KqlColumnComparison, KqlComparedLiteral } from './kqlComparisons';
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
 * list: each on a line of its own where the last one is. An empty string at the list's end is one
 * that is still to be filled. Undefined where the operator takes one value alone, such as
 * `contains`, and for no values.
 */
export function addToComparison(
  query: string,
  comparison: KqlColumnComparison,
  values: readonly string[],
): SpanEdit[] | undefined {
  const { literals, list } = comparison;
  const last = literals.at(-1);
  if (values.length === 0) {
    return undefined;
  }
  if (!list) {
    return last && last.reads === undefined ? widen(comparison, last, values) : undefined;
  }
  const isInList = last && list.start <= last.span.start && last.span.end <= list.end;
  if (!isInList) {
    return fillList(comparison, values);
  }
  return last.value === ''
    ? [{ span: last.span, newText: write(values, last).join(', ') }]
    : append(query, last, values);
}

/** Of a single value makes a list, unless it is empty and one value takes its place. */
function widen(
  { operator, operatorSpan }: KqlColumnComparison,
  literal: KqlComparedLiteral,
  values: readonly string[],
): SpanEdit[] | undefined {
  const listOperator = listOperators[operator];
  const kept = literal.value === '' ? [] : [literal.text];
  const items = [...kept, ...write(values, literal)];
  const [only, ...others] = items;
  if (only !== undefined && others.length === 0) {
    return [{ span: literal.span, newText: only }];
  }
  return listOperator === undefined
    ? undefined
    : [
        { span: operatorSpan, newText: listOperator },
        { span: literal.span, newText: `(${items.join(', ')})` },
      ];
}

/** As literals in the quotes of another one. */
function write(values: readonly string[], { text }: KqlComparedLiteral): string[] {
  const quote = getQuote(text);
  return values.map((value) => writeLiteral(value, quote));
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
  const items = write(values, last);
  const insert = (at: number, newText: string) => ({ span: { start: at, end: at }, newText });
  const before = query.slice(getLineStart(query, start), start);
  if (/^[ \t]+,[ \t]*$/.test(before)) {
    return [insert(end, items.map((item) => `\n${before}${item}`).join(''))];
  }
  if (before.trim() !== '') {
    return [insert(end, items.map((item) => `, ${item}`).join(''))];
  }
  const lines = items.map((item) => `\n${before}${item}`).join(',');
  const lineEnd = getLineEnd(query, end);
  const isBeforeComment = /^[ \t]*\/\//.test(query.slice(end, lineEnd));
  return isBeforeComment ? [insert(end, ','), insert(lineEnd, lines)] : [insert(end, `,${lines}`)];
}

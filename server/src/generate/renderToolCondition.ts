import { writeLiteral } from '../kql/stringLiteral';
import type { ToolComparison, ToolCondition } from './toolCondition';

/** Columns of a line of a query; two more are its indentation in the file. */
const lineWidth = 98;

/**
 * The condition as lines of a query: what is left out as comments, then `| where`. Alternatives are
 * joined by `or`, and each of several comparisons stands in brackets, so that nobody has to know
 * which of `and` and `or` binds tighter. Our formatter has nothing to do on it.
 */
export function renderToolCondition({ alternatives, leftOut }: ToolCondition): string[] {
  const [first = [], ...others] = alternatives;
  return [
    ...renderLeftOut(leftOut),
    ...(others.length === 0 ? joinByAnd(first, '| where ', '  and ') : openWith('| where ', first)),
    ...others.flatMap((comparisons) => openWith('  or ', comparisons)),
  ];
}

/** Values that are not looked for, so that whoever knows better can add them. */
function renderLeftOut(values: readonly string[]): string[] {
  const head = '// Left out, as it stands for much else too: ';
  return values.length > 0 ? fill(head, values.map(toLiteral), '// ', lineWidth) : [];
}

/** One of several ways in which the condition may hold. */
function openWith(start: string, comparisons: readonly ToolComparison[]): string[] {
  if (comparisons.length < 2) {
    return joinByAnd(comparisons, start, '');
  }
  const oneLine = `${start}(${comparisons.map((each) => `${renderHead(each)}${renderInline(each)}`).join(' and ')})`;
  if (oneLine.length <= lineWidth) {
    return [oneLine];
  }
  const last = comparisons.length - 1;
  return comparisons.flatMap((comparison, index) => {
    const head = `${index === 0 ? `${start}(` : '      and '}${renderHead(comparison)}`;
    return renderFilled(head, comparison, index === last ? '))' : ')');
  });
}

/** A list that is too long for its line stands value by value in lines of its own. */
function joinByAnd(comparisons: readonly ToolComparison[], start: string, next: string): string[] {
  return comparisons.flatMap((comparison, index) => {
    const head = `${index === 0 ? start : next}${renderHead(comparison)}`;
    const oneLine = head + renderInline(comparison);
    const last = comparison.values.length - 1;
    return oneLine.length <= lineWidth || last === 0
      ? [oneLine]
      : [
          `${head}(`,
          ...comparison.values.map((value, at) => `    ${toLiteral(value)}${at < last ? ',' : ''}`),
          '  )',
        ];
  });
}

/** Within brackets a list goes on below, as brackets of its own lines would not be told apart. */
function renderFilled(head: string, comparison: ToolComparison, end: string): string[] {
  const { values } = comparison;
  if (values.length === 1) {
    return [head + renderInline(comparison) + end.slice(1)];
  }
  const lines = fill(`${head}(`, values.map(toLiteral), ' '.repeat(8), lineWidth - end.length);
  return lines.map((line, index) => (index === lines.length - 1 ? line + end : line));
}

/** Words with commas between them, in lines of at most `width` columns where the words allow it. */
function fill(head: string, words: readonly string[], indent: string, width: number): string[] {
  const lines: string[] = [];
  let line = head;
  words.forEach((word, index) => {
    const piece = word + (index < words.length - 1 ? ',' : '');
    const isFirst = index === 0;
    if (!isFirst && line.length + 1 + piece.length > width) {
      lines.push(line);
      line = indent + piece;
    } else {
      line += (isFirst ? '' : ' ') + piece;
    }
  });
  return [...lines, line];
}

/** Column and operator, with a space behind. */
function renderHead({ column, by, values }: ToolComparison): string {
  const [one, many] = by === 'has' ? ['has', 'has_any'] : ['=~', 'in~'];
  return `${column} ${values.length === 1 ? one : many} `;
}

function renderInline({ values }: ToolComparison): string {
  const list = values.map(toLiteral).join(', ');
  return values.length === 1 ? list : `(${list})`;
}

function toLiteral(value: string): string {
  return writeLiteral(value, "'");
}

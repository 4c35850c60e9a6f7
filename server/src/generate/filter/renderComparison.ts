import type { KqlColumn } from '../../kql/kqlSchema';
import { writeLiteral } from '../../kql/stringLiteral';
import type { FilterOperator } from './filterExpression';

const operators: Readonly<Record<FilterOperator, string>> = {
  equals: '=~',
  contains: 'contains',
  'starts-with': 'startswith',
  'ends-with': 'endswith',
};

/** A test of one column. */
interface Test {
  readonly operator: FilterOperator;
  readonly value: string;
}

/**
 * A comparison as KQL, without regard to letter case, as Windows treats names and paths; undefined
 * for what has no such form: a pattern within a text, a word for a number, a range of addresses.
 */
export function renderComparison(
  column: KqlColumn,
  operator: FilterOperator,
  values: readonly string[],
): string | undefined {
  if (column.type === 'int' || column.type === 'long') {
    return operator === 'equals' ? renderNumbers(column.name, values) : undefined;
  }
  const tests = values.map((value) => toTest(operator, value));
  if (column.type !== 'string' || tests.some((test) => test === undefined)) {
    return undefined;
  }
  const sound = tests.flatMap((test) => test ?? []);
  const exact = sound.filter((test) => test.operator === 'equals').map(({ value }) => value);
  const alternatives = [
    ...(exact.length > 1 ? [`${column.name} in~ (${exact.map(toLiteral).join(', ')})`] : []),
    ...sound
      .filter((test) => exact.length < 2 || test.operator !== 'equals')
      .map((test) => `${column.name} ${operators[test.operator]} ${toLiteral(test.value)}`),
  ];
  const text = alternatives.join(' or ');
  return alternatives.length > 1 ? `(${text})` : text;
}

function renderNumbers(column: string, values: readonly string[]): string | undefined {
  if (!values.every((value) => /^\d{1,9}$/.test(value))) {
    return undefined;
  }
  return values.length === 1 ? `${column} == ${values[0]}` : `${column} in (${values.join(', ')})`;
}

/** An asterisk at an end of a value leaves that end open. */
function toTest(operator: FilterOperator, value: string): Test | undefined {
  const inner = value.replace(/^\*+|\*+$/g, '');
  if (inner.trim() === '' || /[*?]/.test(inner) || /^[\d.]+\/\d+$/.test(inner)) {
    return undefined;
  }
  const isOpenBefore = value.startsWith('*') || ['contains', 'ends-with'].includes(operator);
  const isOpenBehind = value.endsWith('*') || ['contains', 'starts-with'].includes(operator);
  if (isOpenBefore) {
    return { operator: isOpenBehind ? 'contains' : 'ends-with', value: inner };
  }
  return { operator: isOpenBehind ? 'starts-with' : 'equals', value: inner };
}

function toLiteral(value: string): string {
  return writeLiteral(value, value.includes('\\') ? '@"' : '"');
}

import type { KqlTest } from '../kql/kqlCondition';

/** Besides those that begin with an exclamation mark. */
const negativeOperators = new Set(['isnotempty', 'isnotnull', '<>']);

/** Whether a test says what something is not, which is true of almost every row. */
export function isNegativeTest({ operator }: KqlTest): boolean {
  return operator.startsWith('!') || negativeOperators.has(operator);
}

import type { FilterOperator } from './filterExpression';

/** An operator as filters write it, by its pieces in lower case. */
export interface WrittenOperator {
  readonly pieces: readonly string[];
  readonly operator: FilterOperator;
  readonly isNegated: boolean;
}

const written: Readonly<Record<FilterOperator, readonly string[]>> = {
  equals: ['==', '=', '=~', ':', 'is', 'equals', 'is in', 'in', 'is one of', 'like', 'in~'],
  contains: ['contains', 'has', 'includes', 'has_any'],
  'starts-with': ['startswith', 'starts with', 'begins with', 'starts_with'],
  'ends-with': ['endswith', 'ends with', 'ends_with'],
};

const writtenNegated: Readonly<Record<FilterOperator, readonly string[]>> = {
  equals: [
    '!=',
    '<>',
    '!~',
    'is not',
    'not in',
    'is not in',
    'not equals',
    'does not equal',
    'not like',
  ],
  contains: ['not contains', 'does not contain', '! contains', '! has', 'not has'],
  'starts-with': ['not startswith', 'does not start with', '! startswith', 'not starts with'],
  'ends-with': ['not endswith', 'does not end with', '! endswith', 'not ends with'],
};

/** The longest first, so that `is not` is not taken for `is`. */
export const writtenOperators: readonly WrittenOperator[] = [
  ...toWritten(written, false),
  ...toWritten(writtenNegated, true),
].sort((a, b) => b.pieces.length - a.pieces.length);

function toWritten(
  table: Readonly<Record<FilterOperator, readonly string[]>>,
  isNegated: boolean,
): WrittenOperator[] {
  return Object.entries(table).flatMap(([operator, forms]) =>
    forms.map((form) => ({
      pieces: form.split(' '),
      operator: operator as FilterOperator,
      isNegated,
    })),
  );
}

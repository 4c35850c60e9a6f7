import type { KqlColumn, KqlTable } from '../../kql/kqlSchema';
import { joinWithAnd } from '../../text/joinWithAnd';
import type { FilterComparison, FilterExpression } from './filterExpression';
import { findFilterColumn } from './findFilterColumn';
import { parseFilter } from './parseFilter';
import { renderComparison } from './renderComparison';

/** A filter of an article as a KQL predicate. */
export interface TranslatedFilter {
  /** Undefined where nothing of it can be said with the columns of the tables. */
  readonly predicate: string | undefined;
  /** What the predicate leaves away; it then leaves out fewer results. */
  readonly missing: readonly MissingPart[];
}

/** A part of a filter that has no place in the predicate. */
export interface MissingPart {
  /** In the article's words. */
  readonly words: string;
  /** A sentence for people. */
  readonly reason: string;
}

/**
 * Translates a filter as articles write it to columns that all `tables` have. Of alternatives, those
 * that translate are kept; a condition that holds only together with others is translated with all
 * of them or not at all, for without them it would leave out results that the article does not.
 */
export function translateFilter(filter: string, tables: readonly KqlTable[]): TranslatedFilter {
  const expression = parseFilter(filter);
  if (!expression) {
    return {
      predicate: undefined,
      missing: [{ words: filter, reason: 'It is said in words only.' }],
    };
  }
  const predicates: string[] = [];
  const missing: MissingPart[] = [];
  for (const alternative of expression.kind === 'or' ? expression.operands : [expression]) {
    const predicate = isOnlyNegative(alternative) ? undefined : translate(alternative, tables);
    if (predicate === undefined) {
      const words = filter.slice(alternative.span.start, alternative.span.end);
      missing.push({ words, reason: explain(alternative, tables) });
    } else {
      predicates.push(expression.kind === 'or' ? asOperand(predicate, alternative) : predicate);
    }
  }
  return predicates.length > 0
    ? { predicate: predicates.join(' or '), missing }
    : { predicate: undefined, missing: [{ words: filter, reason: explain(expression, tables) }] };
}

/** Why a part of a filter, or all of it, does not translate. */
function explain(part: FilterExpression, tables: readonly KqlTable[]): string {
  if (isOnlyNegative(part)) {
    return 'It would leave out nearly every result.';
  }
  const unknown = listComparisons(part)
    .filter(({ field, values }) => findCommonColumn(field, values, tables) === undefined)
    .map(({ field }) => field);
  if (unknown.length === 0) {
    return 'Its values have no plain form in KQL.';
  }
  const owner = tables.length === 1 ? tables[0]?.name : 'What the rule reads';
  return `${owner ?? 'The rule'} has no column for ${joinWithAnd([...new Set(unknown)])}.`;
}

function listComparisons(expression: FilterExpression): FilterComparison[] {
  switch (expression.kind) {
    case 'comparison':
      return [expression];
    case 'not':
      return listComparisons(expression.operand);
    default:
      return expression.operands.flatMap(listComparisons);
  }
}

/** Such a condition holds for nearly every result, so that it cannot be what tells the harmless ones. */
function isOnlyNegative(expression: FilterExpression): boolean {
  switch (expression.kind) {
    case 'not':
      return true;
    case 'and':
      return expression.operands.every(isOnlyNegative);
    case 'or':
      return expression.operands.some(isOnlyNegative);
    case 'comparison':
      return false;
  }
}

function translate(expression: FilterExpression, tables: readonly KqlTable[]): string | undefined {
  switch (expression.kind) {
    case 'comparison': {
      const { field, operator, values } = expression;
      const column = findCommonColumn(field, values, tables);
      return column && renderComparison(column, operator, values);
    }
    case 'not': {
      const operand = translate(expression.operand, tables);
      return operand && `not(${operand})`;
    }
    default: {
      const operands = expression.operands.map((operand) => {
        const predicate = translate(operand, tables);
        return predicate && asOperand(predicate, operand);
      });
      return operands.some((operand) => operand === undefined)
        ? undefined
        : operands.join(` ${expression.kind} `);
    }
  }
}

/** The column that holds a field in every one of the tables. */
function findCommonColumn(
  field: string,
  values: readonly string[],
  tables: readonly KqlTable[],
): KqlColumn | undefined {
  const columns = tables.map((table) => findFilterColumn(field, values, table));
  const [column] = columns;
  return columns.every((each) => each !== undefined && each.name === column?.name)
    ? column
    : undefined;
}

/** Brackets, so that nobody has to know which of `and` and `or` binds tighter. */
function asOperand(predicate: string, { kind }: FilterExpression): string {
  return kind === 'and' || kind === 'or' ? `(${predicate})` : predicate;
}

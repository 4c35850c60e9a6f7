import type { KqlColumnComparison, KqlComparedLiteral } from '../kql/kqlComparisons';
import type { KqlSchema } from '../kql/kqlSchema';
import { getQuote, writeLiteral } from '../kql/stringLiteral';
import { askDidYouMean } from '../text/askDidYouMean';
import { findClosestAll } from '../text/findClosest';
import { joinWithOr } from '../text/joinWithOr';
import type { AnalyzedQuery, Check, CheckContext, Finding } from './check';
import { createRenameFixes } from './createRenameFixes';
import { oncePerPlace } from './oncePerPlace';

interface UnknownLiteral {
  /** Literals as they have to be written, quotes included. */
  readonly suggestions: readonly string[];
}

/** Operators that compare the whole value, letter case included. */
const exactOperators = new Set(['==', '!=', '<>', 'in', '!in']);
/** Operators that compare the whole value in any letter case. */
const looseOperators = new Set(['=~', '!~', 'in~', '!in~']);
/** Operators that look for a part of the value. */
const partialOperator = /^!?(?:has|contains|startswith|endswith)/;

export const unknownLiteral: Check<UnknownLiteral> = {
  code: 'unknown-literal',
  severity: 'warning',
  phase: 'query',
  looksAtConditions: true,
  summary: 'A value is compared that the column is not known to have, but nearly.',
  explanation:
    'Some columns have a known set of values, such as `ActionType`. A value that is one or two letters from a known one, or differs from it in letter case where that counts, is most likely a slip, and the comparison then never matches. Values that are like no known one are left alone: new ones come with the product.',
  find: (context) => oncePerPlace(findUnknownLiterals(context)),
  fix: ({ span, data }) => createRenameFixes(span, data.suggestions),
};

function* findUnknownLiterals({
  query,
  environment,
}: CheckContext): Generator<Finding<UnknownLiteral>> {
  for (const comparison of query?.analysis.comparisons ?? []) {
    if (!query || comparison.isComputed) {
      continue;
    }
    const values = getKnownValues(comparison, environment.schema);
    for (const literal of comparison.literals) {
      const near = findNearValues(literal, comparison, values, query);
      if (near.length === 0) {
        continue;
      }
      yield {
        span: query.region.sourceMap.toHost(literal.span),
        message: `"${literal.value}" is no known value of ${comparison.column} in ${joinWithOr(comparison.tables)}${askDidYouMean(near)}`,
        data: { suggestions: near.map((value) => writeLiteral(value, getQuote(literal.text))) },
      };
    }
  }
}

function getKnownValues(
  { column, tables }: KqlColumnComparison,
  { tables: known }: KqlSchema,
): string[] {
  const values = known
    .filter(({ name }) => tables.includes(name))
    .flatMap(({ columns }) => columns.find(({ name }) => name === column)?.values ?? []);
  return [...new Set(values)];
}

/** Empty when the value is a known one for that operator, or like none. */
function findNearValues(
  { value }: KqlComparedLiteral,
  comparison: KqlColumnComparison,
  values: readonly string[],
  query: AnalyzedQuery,
): string[] {
  const lower = value.toLowerCase();
  const sameButForCase = values.filter((known) => known.toLowerCase() === lower);
  const { operator } = comparison;
  if (sameButForCase.length > 0) {
    const isExact = exactOperators.has(operator) && comparesColumnItself(comparison, query);
    return isExact && !sameButForCase.includes(value) ? sameButForCase : [];
  }
  const isPart =
    partialOperator.test(operator) && values.some((known) => known.toLowerCase().includes(lower));
  const isJudged =
    exactOperators.has(operator) || looseOperators.has(operator) || partialOperator.test(operator);
  return isJudged && !isPart ? findClosestAll(value, values, value.length > 5 ? 2 : 1) : [];
}

/** Not `tolower(ActionType)`, in which letter case differs on purpose. */
function comparesColumnItself(
  { column, span }: KqlColumnComparison,
  { analysis }: AnalyzedQuery,
): boolean {
  return analysis.columnReferences.some(
    (reference) => reference.name === column && reference.span.start === span.start,
  );
}

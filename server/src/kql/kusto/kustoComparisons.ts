import type { KqlColumnComparison } from '../kqlComparisons';
import { readComparedValues } from './kustoComparedValues';
import { findColumn, isColumnValue, isComparison, readOperator } from './kustoComparison';
import { getCompanions, isNegated, isNegatedOperator } from './kustoConditions';
import { getOriginalColumn, getTables } from './kustoOrigins';
import { findColumnsInScope } from './kustoRowScope';
import type { KustoSchema } from './kustoSchema';
import { forEachNode, getSpan } from './kustoTree';
import type { KustoCode } from './kustoTypes';
import { createVariables } from './kustoVariables';

/** Every comparison of a column with string literals, in the order of the text. */
export function getComparisons(code: KustoCode, schema: KustoSchema): KqlColumnComparison[] {
  const comparisons: KqlColumnComparison[] = [];
  const variables = createVariables(code);
  forEachNode(code.Syntax, (node) => {
    if (!isComparison(node)) return;
    const { Left, Right } = node;
    const ways = [
      [Left, Right],
      [Right, Left],
    ] as const;
    for (const [subject, operand] of ways) {
      const values = readComparedValues(operand, variables);
      const isListOrText = values.list !== undefined || values.literals.length > 0;
      const column = isListOrText ? findColumn(subject) : undefined;
      if (!column) continue;
      const operator = readOperator(node);
      comparisons.push({
        column: getOriginalColumn(column).Name,
        tables: getTables([column], schema),
        operator,
        operatorSpan: getSpan(node.Operator),
        span: getSpan(node),
        isComputed: !isColumnValue(subject),
        isNegated: isNegatedOperator(operator) !== isNegated(node, variables),
        ...values,
        getCompanions: () => getCompanions(node, variables),
        getColumns: () => {
          const columns = findColumnsInScope(node, node.TextStart, code) ?? [];
          return columns.map(({ Name }) => Name);
        },
      });
      return;
    }
  });
  return comparisons;
}

import type { KqlMixedCondition } from '../kqlObservations';
import { kusto } from './kustoRuntime';
import { getChild, getSpan } from './kustoTree';
import type { KustoElement } from './kustoTypes';

const { AndExpression, OrExpression } = kusto.Syntax.SyntaxKind;

/** The conditions in which only precedence says what belongs together, each as a whole. */
export function getMixedConditions(nodes: readonly KustoElement[]): KqlMixedCondition[] {
  return nodes
    .filter(({ Kind, Parent }) => Kind === OrExpression && Parent?.Kind !== OrExpression)
    .map((node) => ({ span: getSpan(node), conjunctions: getConjunctions(node).map(getSpan) }))
    .filter(({ conjunctions }) => conjunctions.length > 0);
}

/** The `and` operands of a chain of `or`, which the engine nests on whichever side. */
function getConjunctions(chain: KustoElement): KustoElement[] {
  return [getChild(chain, 0), getChild(chain, 2)].flatMap((operand) => {
    if (operand?.Kind === OrExpression) return getConjunctions(operand);
    return operand?.Kind === AndExpression ? [operand] : [];
  });
}

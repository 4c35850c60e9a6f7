import type { Span } from '../../text/span';
import { isComparison, readOperator } from './kustoComparison';
import { kusto } from './kustoRuntime';
import { findNode, getChild, getChildren, getSpan, isNameReference } from './kustoTree';
import type { KustoElement } from './kustoTypes';
import type { KustoVariables } from './kustoVariables';

const { SyntaxKind } = kusto.Syntax;

/** Operators that drop rows by conditions of their own, or by the rows of another table. */
const narrowingOperators = new Set([
  SyntaxKind.FilterOperator,
  SyntaxKind.JoinOperator,
  SyntaxKind.LookupOperator,
]);

/**
 * Whether rows are kept where the condition does not hold: inside `not(…)`, in what an anti join or
 * `!in` leaves out, and in a variable that is used so.
 */
export function isNegated(
  condition: KustoElement,
  variables: KustoVariables,
  seen: ReadonlySet<KustoElement> = new Set(),
): boolean {
  let negated = false;
  for (let node = condition; node.Parent !== null; node = node.Parent) {
    if (negates(node.Parent, node)) negated = !negated;
    const statement = findUnseenLet(node.Parent, seen);
    if (statement) {
      const further = new Set([...seen, statement]);
      const reads = variables.getReads(statement);
      return negated !== reads.some((read) => isNegated(read, variables, further));
    }
  }
  return negated;
}

/**
 * The conditions that rows have to meet beside this one: what is and-ed with it, and the other
 * filters and joins of its pipeline and of those that the pipeline flows into.
 */
export function getCompanions(
  condition: KustoElement,
  variables: KustoVariables,
  seen: ReadonlySet<KustoElement> = new Set(),
): Span[] {
  const companions: Span[] = [];
  for (let node = condition; node.Parent !== null; node = node.Parent) {
    const parent = node.Parent;
    if (parent.Kind === SyntaxKind.AndExpression) {
      const others = getChildren(parent).filter((child) => child !== node && !child.IsToken);
      companions.push(...others.map(getSpan));
    }
    if (parent.Kind === SyntaxKind.PipeExpression) {
      companions.push(...getPipeCompanions(parent, node, variables));
    }
    const statement = findUnseenLet(parent, seen);
    if (statement) {
      const further = new Set([...seen, statement]);
      const reads = variables.getReads(statement);
      companions.push(...reads.flatMap((read) => getCompanions(read, variables, further)));
    }
  }
  return companions;
}

/** A variable that is defined by itself is a mistake, and no reason to go round in circles. */
function findUnseenLet(
  node: KustoElement,
  seen: ReadonlySet<KustoElement>,
): KustoElement | undefined {
  return node.Kind === SyntaxKind.LetStatement && !seen.has(node) ? node : undefined;
}

function negates(parent: KustoElement, node: KustoElement): boolean {
  const { Kind } = parent;
  if (Kind === SyntaxKind.FunctionCallExpression) return getChild(parent, 0)?.SimpleName === 'not';
  if (Kind === SyntaxKind.JoinOperator) {
    return /=\s*(?:left)?anti/i.test(getChild(parent, 1)?.toString() ?? '');
  }
  return isComparison(parent) && node === parent.Right && isNegatedOperator(readOperator(parent));
}

/** @param operator in lower case */
export function isNegatedOperator(operator: string): boolean {
  return operator.startsWith('!') || operator === '<>';
}

/** What one step of a pipeline shares its rows with: the operator behind it, or all that stands before it. */
function getPipeCompanions(
  pipe: KustoElement,
  step: KustoElement,
  variables: KustoVariables,
): Span[] {
  const input = getChild(pipe, 0);
  const others = input === step ? [getChild(pipe, 2)] : input === null ? [] : getSteps(input);
  return others.flatMap((other) => (other ? getNarrowing(other, variables) : []));
}

function getSteps(pipe: KustoElement): (KustoElement | null)[] {
  const input = pipe.Kind === SyntaxKind.PipeExpression ? getChild(pipe, 0) : null;
  return input === null ? [pipe] : [...getSteps(input), getChild(pipe, 2)];
}

/** An operator that narrows, or the rows that the pipeline begins with; a variable counts with what it holds. */
function getNarrowing(step: KustoElement, variables: KustoVariables): Span[] {
  const isOperator = getChild(step.Parent, 2) === step;
  if (isOperator && !narrowingOperators.has(step.Kind)) return [];
  const statements: KustoElement[] = [];
  findNode(step, (node) => {
    const statement = isNameReference(node) ? variables.findLet(node) : undefined;
    if (statement) statements.push(statement);
    return false;
  });
  return [step, ...statements].map(getSpan);
}

import type { KqlPipelineStep } from '../kqlFlow';
import { readRows } from './kustoFlowSteps';
import { kusto } from './kustoRuntime';
import { findAncestor, getChild, getPreviousToken, getSpan } from './kustoTree';
import type { KustoCode, KustoElement } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

/**
 * The innermost pipeline that the caret stands in or behind, as its steps; works in half-typed
 * queries too.
 */
export function findPipeline(code: KustoCode, offset: number): KqlPipelineStep[] | undefined {
  const under = code.Syntax.GetTokenAt(offset);
  const token =
    under && under.TextStart <= offset && under.Width > 0
      ? under
      : getPreviousToken(code.Syntax, offset);
  const place = findRows(token) ?? findRows(findBeforeBar(token, code));
  return place && getSteps(getWhole(place), code);
}

function findRows(token: KustoElement | null): KustoElement | undefined {
  return findAncestor(token, (node) => !node.IsToken && readRows(node) !== undefined);
}

/** Behind a bar with nothing after it, no rows flow yet. */
function findBeforeBar(token: KustoElement | null, code: KustoCode): KustoElement | null {
  return token?.Text === '|' ? getPreviousToken(code.Syntax, token.TextStart) : null;
}

/** An expression with the operators behind it, of which it is the beginning or a step. */
function getWhole(expression: KustoElement): KustoElement {
  const parent = expression.Parent;
  return parent?.Kind === SyntaxKind.PipeExpression ? getWhole(parent) : expression;
}

function getSteps(pipe: KustoElement, code: KustoCode): KqlPipelineStep[] {
  const input = pipe.Kind === SyntaxKind.PipeExpression ? getChild(pipe, 0) : null;
  const operator = getChild(pipe, 2);
  if (input === null || operator === null) {
    const span = getSpan(pipe);
    const name = code.Text.slice(span.start, span.end);
    const rows = readRows(pipe) ?? { columns: [], isOpen: false };
    return [{ ...rows, name, span, isSource: true, isFilter: false, isUnfinished: false }];
  }
  const bar = getChild(pipe, 1) ?? operator;
  const isFilter = operator.Kind === SyntaxKind.FilterOperator;
  const isUnfinished = operator.Width === 0 || (isFilter && getChild(operator, 2)?.Width === 0);
  const rows = isUnfinished ? readRows(input) : readRows(pipe);
  const step: KqlPipelineStep = {
    ...(rows ?? { columns: [], isOpen: false }),
    name: getChild(operator, 0)?.Text ?? '',
    span: { start: bar.TextStart, end: Math.max(bar.End, operator.End) },
    isSource: false,
    isFilter,
    isUnfinished,
  };
  return [...getSteps(input, code), step];
}

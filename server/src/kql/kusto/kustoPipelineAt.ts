import type { KqlPipelineStep } from '../kqlEngine';
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
  const steps = findSteps(token, code);
  return steps ?? (token?.Text === '|' ? findStepsBefore(token, code) : undefined);
}

function findSteps(token: KustoElement | null, code: KustoCode): KqlPipelineStep[] | undefined {
  const found = findAncestor(token, (node) => !node.IsToken && readRows(node) !== undefined);
  return found && getSteps(getWhole(found), code);
}

/** A bar with nothing behind it is no part of the pipeline yet; it counts as a step to be written. */
function findStepsBefore(bar: KustoElement, code: KustoCode): KqlPipelineStep[] | undefined {
  const steps = findSteps(getPreviousToken(code.Syntax, bar.TextStart), code);
  const last = steps?.at(-1);
  return (
    last && [
      ...steps,
      {
        ...last,
        name: '',
        span: getSpan(bar),
        isSource: false,
        isFilter: false,
        isUnfinished: true,
      },
    ]
  );
}

/** An expression with the operators behind it, of which it is the beginning or a step. */
function getWhole(expression: KustoElement): KustoElement {
  const parent = expression.Parent;
  return parent?.Kind === SyntaxKind.PipeExpression ? getWhole(parent) : expression;
}

function getSteps(pipe: KustoElement, code: KustoCode): KqlPipelineStep[] {
  const rows = readRows(pipe) ?? { columns: [], isOpen: false };
  const input = pipe.Kind === SyntaxKind.PipeExpression ? getChild(pipe, 0) : null;
  const operator = getChild(pipe, 2);
  if (input === null || operator === null) {
    const span = getSpan(pipe);
    const name = code.Text.slice(span.start, span.end);
    return [{ ...rows, name, span, isSource: true, isFilter: false, isUnfinished: false }];
  }
  const bar = getChild(pipe, 1) ?? operator;
  const isFilter = operator.Kind === SyntaxKind.FilterOperator;
  const step: KqlPipelineStep = {
    ...rows,
    name: getChild(operator, 0)?.Text ?? '',
    span: { start: bar.TextStart, end: Math.max(bar.End, operator.End) },
    isSource: false,
    isFilter,
    isUnfinished: operator.Width === 0 || (isFilter && getChild(operator, 2)?.Width === 0),
  };
  return [...getSteps(input, code), step];
}

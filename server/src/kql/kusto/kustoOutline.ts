import type { KqlStatement } from '../kqlStatement';
import { toArray } from './kustoInterop';
import { kusto } from './kustoRuntime';
import { findPipeSource, getSpan } from './kustoTree';
import type { KustoCode, KustoElement } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

/** What may stand around a pipeline without being part of another one. */
const wrappers = new Set([
  SyntaxKind.FunctionBody,
  SyntaxKind.FunctionCallExpression,
  SyntaxKind.FunctionDeclaration,
  SyntaxKind.ExpressionList,
  SyntaxKind.List,
  SyntaxKind.MaterializeExpression,
  SyntaxKind.ParenthesizedExpression,
  SyntaxKind.SeparatedElement,
  SyntaxKind.ToScalarExpression,
]);

/** The statements of the query in the order of the text. */
export function getOutline(code: KustoCode): KqlStatement[] {
  return toArray(code.Syntax.Statements).flatMap((separated) => {
    const statement = separated.GetChild(0);
    return statement && statement.Width > 0 ? [toStatement(statement)] : [];
  });
}

function toStatement(statement: KustoElement): KqlStatement {
  const isLet = statement.Kind === SyntaxKind.LetStatement;
  const value = statement.GetChild(isLet ? 3 : 0);
  const isExpression = statement.Kind === SyntaxKind.ExpressionStatement;
  const name = isLet ? statement.GetChild(1) : isExpression && value ? getHead(value) : null;
  return {
    kind: isLet ? 'let' : isExpression ? 'expression' : 'other',
    name: name?.SimpleName ?? name?.Text ?? '',
    nameSpan: getSpan(name ?? getFirstToken(statement)),
    span: getSpan(statement),
    operators: getOperators(findPipe(isLet || isExpression ? value : null)),
  };
}

/** The table or function that an expression begins with, or the operator, as in `union A, B`. */
function getHead(expression: KustoElement): KustoElement {
  const source = findPipeSource(expression);
  const inner = source.GetChild(source.Kind === SyntaxKind.ParenthesizedExpression ? 1 : 0);
  const goesOn =
    source.Kind === SyntaxKind.ParenthesizedExpression ||
    source.Kind === SyntaxKind.FunctionCallExpression;
  if (goesOn && inner) return getHead(inner);
  return source.SimpleName === undefined ? getFirstToken(source) : source;
}

function getFirstToken(element: KustoElement): KustoElement {
  for (let index = 0; index < element.ChildCount; index++) {
    const child = element.GetChild(index);
    if (child && child.Width > 0) return getFirstToken(child);
  }
  return element;
}

/** The pipeline that a value consists of, in whatever brackets, function or call it stands. */
function findPipe(value: KustoElement | null): KustoElement | undefined {
  if (value?.Kind === SyntaxKind.PipeExpression) return value;
  if (!value || !wrappers.has(value.Kind)) return undefined;
  for (let index = 0; index < value.ChildCount; index++) {
    const pipe = findPipe(value.GetChild(index));
    if (pipe) return pipe;
  }
  return undefined;
}

function getOperators(pipe: KustoElement | null | undefined): KqlStatement['operators'] {
  if (pipe?.Kind !== SyntaxKind.PipeExpression) return [];
  const bar = pipe.GetChild(1);
  const operator = pipe.GetChild(2);
  const earlier = getOperators(pipe.GetChild(0));
  if (!bar || !operator || operator.Width === 0) return earlier;
  const name = getFirstToken(operator).Text ?? '';
  return [...earlier, { name, span: { start: bar.TextStart, end: operator.End } }];
}

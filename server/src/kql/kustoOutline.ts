import type { KqlStatement } from './kqlEngine';
import { toArray } from './kustoInterop';
import { kusto } from './kustoRuntime';
import { findNode, findPipeSource, getSpan } from './kustoTree';
import type { KustoCode, KustoElement } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

/** Every statement of the query, those that the parser did not understand left out. */
export function getOutline(code: KustoCode): KqlStatement[] {
  return toArray(code.Syntax.Statements).flatMap((separated) => {
    const statement = separated.GetChild(0);
    return statement && statement.Width > 0 ? [toStatement(statement)] : [];
  });
}

function toStatement(statement: KustoElement): KqlStatement {
  const span = getSpan(statement);
  const nameNode = findNameNode(statement);
  return {
    kind: getKind(statement),
    name: nameNode?.SimpleName ?? nameNode?.toString().trim() ?? '',
    nameSpan: nameNode ? getSpan(nameNode) : { start: span.start, end: span.start },
    span,
    operators: getOperators(findPipe(statement)),
  };
}

function getKind(statement: KustoElement): KqlStatement['kind'] {
  if (statement.Kind === SyntaxKind.LetStatement) return 'let';
  return statement.Kind === SyntaxKind.ExpressionStatement ? 'expression' : 'other';
}

function findNameNode(statement: KustoElement): KustoElement | undefined {
  if (statement.Kind === SyntaxKind.LetStatement) return statement.GetChild(1) ?? undefined;
  const expression = statement.GetChild(0);
  if (statement.Kind !== SyntaxKind.ExpressionStatement || !expression) return undefined;
  const source = findPipeSource(expression);
  return findNode(source, (node) => node.Kind === SyntaxKind.NameReference);
}

/** The pipeline that a statement consists of or defines, in whatever brackets it stands. */
function findPipe(statement: KustoElement): KustoElement | undefined {
  return findNode(statement, (node) => node.Kind === SyntaxKind.PipeExpression);
}

function getOperators(pipe: KustoElement | null | undefined): KqlStatement['operators'] {
  if (pipe?.Kind !== SyntaxKind.PipeExpression) return [];
  const bar = pipe.GetChild(1);
  const operator = pipe.GetChild(2);
  const earlier = getOperators(pipe.GetChild(0));
  if (!bar || !operator || operator.Width === 0) return earlier;
  const name = operator.GetChild(0)?.Text ?? '';
  return [...earlier, { name, span: { start: bar.TextStart, end: operator.End } }];
}

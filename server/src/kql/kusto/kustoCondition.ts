import type { Span } from '../../text/span';
import type { KqlCondition, KqlTest } from '../kqlCondition';
import { isComparison, readOperator } from './kustoComparison';
import { kusto } from './kustoRuntime';
import { findAncestor, forEachNode, getChild, isNameReference } from './kustoTree';
import type { KustoCode, KustoColumn, KustoElement } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;
const { SymbolKind } = kusto.Symbols;

/** The condition that covers exactly that text, white space and comments around it apart. */
export function readCondition(
  { Syntax: root, Text: text }: KustoCode,
  place: Span,
): KqlCondition | undefined {
  const start = root.GetTokenAt(place.start)?.TextStart ?? place.start;
  const enclosing = findAncestor(
    root.GetTokenAt(start),
    (node) =>
      node.Kind === SyntaxKind.ParenthesizedExpression &&
      node.TextStart < place.start &&
      node.End > place.end,
  );
  const condition = getChild(enclosing, 1);
  return condition && start >= place.start && isBlank(text.slice(condition.End, place.end))
    ? toCondition(condition)
    : undefined;
}

/** Whether nothing but comments stands there. */
function isBlank(text: string): boolean {
  return text.split('\n').every((line) => /^\s*(?:\/\/.*)?$/.test(line));
}

function toCondition(node: KustoElement): KqlCondition {
  switch (node.Kind) {
    case SyntaxKind.ParenthesizedExpression: {
      const inner = getChild(node, 1);
      return inner ? toCondition(inner) : toTest(node);
    }
    case SyntaxKind.AndExpression:
      return { kind: 'all', parts: toParts(node) };
    case SyntaxKind.OrExpression:
      return { kind: 'any', parts: toParts(node) };
    case SyntaxKind.FunctionCallExpression: {
      const argument = findFunctionName(node) === 'not' ? findArgument(node) : undefined;
      return argument ? { kind: 'not', part: toCondition(argument) } : toTest(node);
    }
    default:
      return toTest(node);
  }
}

function toParts(node: KustoElement): KqlCondition[] {
  const { Left, Right } = node as Partial<Record<'Left' | 'Right', KustoElement>>;
  return [Left, Right].flatMap((part) => (part ? [toCondition(part)] : []));
}

/** Empty for what is no call. */
function findFunctionName(node: KustoElement): string {
  const isCall = node.Kind === SyntaxKind.FunctionCallExpression;
  return (isCall && getChild(node, 0)?.SimpleName) || '';
}

function findArgument(call: KustoElement): KustoElement | undefined {
  return getChild(getChild(getChild(getChild(call, 1), 1), 0), 0) ?? undefined;
}

function toTest(node: KustoElement): KqlTest {
  const columns = new Set<string>();
  const constants: string[] = [];
  let isAboutTime = false;
  forEachNode(node, (inner) => {
    const { ReferencedSymbol: symbol } = inner;
    if (isNameReference(inner) && symbol?.Kind === SymbolKind.Column) {
      columns.add(symbol.Name);
      isAboutTime ||= (symbol as KustoColumn).Type.Name === 'datetime';
    }
    const constant = findConstant(inner);
    if (constant !== undefined) constants.push(constant);
  });
  const operator = isComparison(node) ? readOperator(node) : findFunctionName(node);
  return {
    kind: 'test',
    columns: [...columns],
    operator: operator.toLowerCase(),
    constants,
    isAboutTime,
  };
}

function findConstant(node: KustoElement): string | undefined {
  const { ConstantValue: value } = node;
  const token = getChild(node, 0);
  if (!token?.IsToken || node.ChildCount !== 1 || value === undefined || value === null) {
    return undefined;
  }
  return typeof value === 'string' ? value : token.Text;
}

import type { KqlStringComparison } from '../kqlEngine';
import { getOriginalColumn, getTables } from './kustoOrigins';
import { kusto } from './kustoRuntime';
import type { KustoSchema } from './kustoSchema';
import { findAncestor, findNode, getChild, getChildren } from './kustoTree';
import type { KustoCode, KustoColumn, KustoElement } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;
const { SymbolKind } = kusto.Symbols;

/** What a value is made of that a `let` gives a name to. */
const valueKinds = new Set([
  SyntaxKind.StringLiteralExpression,
  SyntaxKind.SeparatedElement,
  SyntaxKind.List,
  SyntaxKind.JsonArrayExpression,
  SyntaxKind.DynamicExpression,
]);

/** What `left has right`, `left in (…)` and their kin have in common. */
interface KustoComparison extends KustoElement {
  readonly Left: KustoElement;
  readonly Operator: KustoElement;
  readonly Right: KustoElement;
}

/** The literal under the caret with what it is compared with; undefined outside such a literal. */
export function findStringComparison(
  code: KustoCode,
  offset: number,
  schema: KustoSchema,
): KqlStringComparison | undefined {
  const literal = findLiteralAt(code, offset);
  const value = literal && (findVariable(literal, code) ?? literal);
  const comparison = value && findComparison(value);
  if (!literal || !comparison) return undefined;
  const isOnRight = isWithin(value, comparison.Right);
  const column = findColumn(isOnRight ? comparison.Left : comparison.Right);
  const list = value === literal ? comparison.Right : findLet(literal);
  const { content, quote } = readLiteral(literal, offset);
  return (
    column && {
      column: getOriginalColumn(column).Name,
      tables: getTables([column], schema),
      operator: comparison.Operator.toString().trim().toLowerCase(),
      content,
      quote,
      siblings: isOnRight && list ? readSiblings(list, literal) : [],
    }
  );
}

/**
 * Where the variable is compared that holds the literal: `let names = dynamic(['x']);` with
 * `Signer has_any (names)` further down.
 */
function findVariable(literal: KustoElement, code: KustoCode): KustoElement | undefined {
  const name = getChild(findLet(literal), 1)?.SimpleName;
  if (name === undefined) return undefined;
  return findNode(
    code.Syntax,
    (node) =>
      node.Kind === SyntaxKind.NameReference &&
      node.SimpleName === name &&
      findComparison(node) !== undefined,
  );
}

/** The `let` whose value the literal is, alone or in a list. */
function findLet(literal: KustoElement): KustoElement | undefined {
  const node = findAncestor(literal.Parent, ({ Kind }) => !valueKinds.has(Kind));
  return node?.Kind === SyntaxKind.LetStatement ? node : undefined;
}

/** The string literal that the caret is inside of; behind its closing quote is outside. */
function findLiteralAt(code: KustoCode, offset: number): KustoElement | undefined {
  for (const position of [offset, offset - 1]) {
    const token = position < 0 ? null : code.Syntax.GetTokenAt(position);
    if (token?.Kind === SyntaxKind.StringLiteralToken) {
      const { content } = readLiteral(token, offset);
      if (content.start <= offset && offset <= content.end) return token;
    }
  }
  return undefined;
}

/**
 * A literal that lacks its closing quote reaches to the line's end; what stands behind the caret is
 * then code that is still to be set apart, and does not count as content.
 */
function readLiteral(token: KustoElement, offset: number) {
  const text = token.Text ?? '';
  const quote = /^[hH]?@?["']/.exec(text)?.[0] ?? "'";
  const mark = quote.at(-1) ?? "'";
  const isClosed = text.length > quote.length && text.endsWith(mark);
  const start = token.TextStart + quote.length;
  return { quote, content: { start, end: isClosed ? token.End - 1 : Math.max(start, offset) } };
}

function findComparison(literal: KustoElement): KustoComparison | undefined {
  const node = findAncestor(literal, (candidate) => isComparison(candidate) || isCall(candidate));
  return node && isComparison(node) ? node : undefined;
}

function isComparison(node: KustoElement): node is KustoComparison {
  const { Left, Operator, Right } = node as Partial<KustoComparison>;
  return Boolean(Left && Operator && Right);
}

/** A literal that is handed to a function is compared with nothing, whatever the call's result is. */
function isCall(node: KustoElement): boolean {
  return node.Kind === SyntaxKind.FunctionCallExpression;
}

/**
 * The first column that the operand names: `Signer`, or that of `tolower(Signer)`. What is compared
 * in `Fields.Name` or `Fields['Name']` is not the column's value.
 */
function findColumn(operand: KustoElement): KustoColumn | undefined {
  const name = findNode(
    operand,
    ({ Kind, ReferencedSymbol, Parent }) =>
      Kind === SyntaxKind.NameReference &&
      ReferencedSymbol?.Kind === SymbolKind.Column &&
      Parent?.Kind !== SyntaxKind.PathExpression &&
      Parent?.Kind !== SyntaxKind.ElementExpression,
  );
  return name?.ReferencedSymbol as KustoColumn | undefined;
}

function isWithin(element: KustoElement, node: KustoElement): boolean {
  return findAncestor(element, (candidate) => candidate === node) !== undefined;
}

function readSiblings(list: KustoElement, literal: KustoElement): string[] {
  const values: string[] = [];
  const pending = [list];
  for (let node = pending.shift(); node !== undefined; node = pending.shift()) {
    if (node.Kind === SyntaxKind.StringLiteralToken && node !== literal) {
      values.push(node.ValueText ?? '');
    }
    pending.push(...getChildren(node));
  }
  return values;
}

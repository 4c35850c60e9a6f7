import { kusto } from './kustoRuntime';
import { findNode, getChild } from './kustoTree';
import type { KustoColumn, KustoElement } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;
const { SymbolKind } = kusto.Symbols;

/** What `left has right`, `left in (…)` and their kin have in common. */
export interface KustoComparison extends KustoElement {
  readonly Left: KustoElement;
  readonly Operator: KustoElement;
  readonly Right: KustoElement;
}

/** What stands between two operands as well, and compares nothing. */
const otherOperators = new Set([
  SyntaxKind.AddExpression,
  SyntaxKind.AndExpression,
  SyntaxKind.DivideExpression,
  SyntaxKind.ModuloExpression,
  SyntaxKind.MultiplyExpression,
  SyntaxKind.OrExpression,
  SyntaxKind.SubtractExpression,
]);

export function isComparison(node: KustoElement): node is KustoComparison {
  const { Left, Operator, Right } = node as Partial<KustoComparison>;
  return Boolean(Left && Operator && Right) && !otherOperators.has(node.Kind);
}

/** The operator as written, in lower case. */
export function readOperator({ Operator }: KustoComparison): string {
  return Operator.toString().trim().toLowerCase();
}

/**
 * The first column that the operand names: `Signer`, or that of `tolower(Signer)`. What is compared
 * in `Fields.Name` or `Fields['Name']` is not the column's value.
 */
export function findColumn(operand: KustoElement): KustoColumn | undefined {
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

/** Calls whose result holds the words of what they are given, in whatever letter case. */
const keepingFunctions = new Set([
  'tolower',
  'toupper',
  'tostring',
  'trim',
  'trim_start',
  'trim_end',
]);

/** Whether the operand is the value of a column, letter case and its ends apart, and not made from it. */
export function isColumnValue(operand: KustoElement): boolean {
  switch (operand.Kind) {
    case SyntaxKind.NameReference:
      return true;
    case SyntaxKind.ParenthesizedExpression: {
      const inner = getChild(operand, 1);
      return inner !== null && isColumnValue(inner);
    }
    case SyntaxKind.FunctionCallExpression: {
      const name = getChild(operand, 0)?.SimpleName ?? '';
      const items = getChild(getChild(operand, 1), 1);
      const last = getChild(getChild(items, (items?.ChildCount ?? 0) - 1), 0);
      return keepingFunctions.has(name) && last !== null && isColumnValue(last);
    }
    default:
      return false;
  }
}

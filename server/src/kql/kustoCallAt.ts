import { kusto } from './kustoRuntime';
import { findAncestor } from './kustoTree';
import type { KustoCode, KustoElement, KustoFunction } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

export interface KustoCall {
  readonly fn: KustoFunction;
  /** The zero-based number of the argument that the caret is in. */
  readonly argument: number;
}

/** The innermost call between whose parentheses the caret stands, the closing one written or not. */
export function findCallAt(code: KustoCode, offset: number): KustoCall | undefined {
  const token = code.Syntax.GetTokenAt(offset);
  const call = findAncestor(token, (node) => isArgumentPlace(node, offset));
  const symbol = call?.ReferencedSymbol;
  if (!call || symbol?.Kind !== kusto.Symbols.SymbolKind.Function) return undefined;
  const list = call.GetChild(1)?.GetChild(1);
  return { fn: symbol as KustoFunction, argument: countCommas(list, offset) };
}

function isArgumentPlace(node: KustoElement, offset: number): boolean {
  if (node.Kind !== SyntaxKind.FunctionCallExpression) return false;
  const open = node.GetChild(1)?.GetChild(0);
  const close = node.GetChild(1)?.GetChild(2);
  if (!open || open.IsMissing || offset < open.End) return false;
  return !close || close.IsMissing || offset <= close.TextStart;
}

function countCommas(list: KustoElement | null | undefined, offset: number): number {
  let count = 0;
  for (let index = 0; index < (list?.ChildCount ?? 0); index++) {
    const comma = list?.GetChild(index)?.GetChild(1);
    if (comma?.Kind === SyntaxKind.CommaToken && !comma.IsMissing && comma.End <= offset) count++;
  }
  return count;
}

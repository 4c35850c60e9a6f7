import { kusto } from './kustoRuntime';
import { findNode, getChild } from './kustoTree';
import type { KustoCode, KustoElement } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

/** Operators that read every table, or those that match a pattern. */
const sweeping = new Set([
  SyntaxKind.SearchOperator,
  SyntaxKind.FindOperator,
  SyntaxKind.WildcardedName,
]);

/** Whether the query may read tables that its text does not name as such: `search`, `union Device*`, `table(name)`. */
export function readsUnnamedTables(code: KustoCode): boolean {
  const found = findNode(code.Syntax, (node) => sweeping.has(node.Kind) || isTableCall(node));
  return found !== undefined;
}

function isTableCall(node: KustoElement): boolean {
  return (
    node.Kind === SyntaxKind.FunctionCallExpression && getChild(node, 0)?.SimpleName === 'table'
  );
}

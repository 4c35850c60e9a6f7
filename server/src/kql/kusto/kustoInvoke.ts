import { toArray } from './kustoInterop';
import { kusto } from './kustoRuntime';
import { findAncestor, getChild } from './kustoTree';
import type { KustoColumn, KustoElement, KustoTable } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

/**
 * The rows that flow into the `invoke` whose arguments hold the name. Defender takes columns of these
 * rows as arguments, as in `invoke FileProfile(SHA1, 1000)`; the engine sees no rows there.
 */
export function findInvokeInput(name: KustoElement): KustoTable | undefined {
  const invoke = findAncestor(name, (node) => node.Kind === SyntaxKind.InvokeOperator);
  const pipe = invoke?.Parent;
  if (pipe?.Kind !== SyntaxKind.PipeExpression) return undefined;
  const input = getChild(pipe, 0)?.ResultType;
  return input?.Kind === kusto.Symbols.SymbolKind.Table ? (input as KustoTable) : undefined;
}

/** The column that an argument of `invoke` names. */
export function findInvokeColumn(name: KustoElement): KustoColumn | undefined {
  return toArray(findInvokeInput(name)?.Columns).find((column) => column.Name === name.SimpleName);
}

import { toArray } from './kustoInterop';
import { findInvokeInput } from './kustoInvoke';
import { namingOperators, passingOperators } from './kustoOperators';
import { kusto } from './kustoRuntime';
import { getChild } from './kustoTree';
import type { KustoCode, KustoColumn, KustoElement, KustoTable } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

/** Operators in which a name means a column of the rows before the bar, and of no others. */
const plainOperators = new Set([
  ...namingOperators,
  ...passingOperators,
  SyntaxKind.JoinOperator,
  SyntaxKind.LookupOperator,
]);

/**
 * The columns that the name could have meant. Undefined behind the dot of something that has none,
 * such as `RemoteUrl.host`.
 */
export function findColumnsInScope(
  name: KustoElement | undefined,
  position: number,
  code: KustoCode,
): readonly KustoColumn[] | undefined {
  const input = name && findInvokeInput(name);
  if (input !== undefined) return toArray(input.Columns);
  const path = name?.Parent;
  if (path?.Kind === SyntaxKind.PathExpression && getChild(path, 0) !== name) {
    return getColumns(getChild(path, 0));
  }
  return findPipedColumns(name) ?? toArray(code.GetColumnsInScope(position)?.Columns);
}

/** Asking the engine costs it a new binding of the whole query; here the tree knows as well. */
function findPipedColumns(name: KustoElement | undefined): readonly KustoColumn[] | undefined {
  for (let node = name; node?.Parent; node = node.Parent) {
    const pipe = node.Parent;
    if (pipe.Kind !== SyntaxKind.PipeExpression || getChild(pipe, 0) === node) continue;
    return plainOperators.has(node.Kind) ? getColumns(getChild(pipe, 0)) : undefined;
  }
  return undefined;
}

/** Of a table, or of the two sides that a join calls `$left` and `$right`. */
function getColumns(expression: KustoElement | null): readonly KustoColumn[] | undefined {
  const type = expression?.ResultType;
  return type && 'Columns' in type ? toArray((type as KustoTable).Columns) : undefined;
}

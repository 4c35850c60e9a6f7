import type { KqlDiagnostic } from '../kqlDiagnostic';
import type { KqlPredicate } from '../kqlFlow';
import type { KqlColumn } from '../kqlSchema';
import { toArray } from './kustoInterop';
import { kusto } from './kustoRuntime';
import { findNode, forEachNode, getChild, isNameReference } from './kustoTree';
import { toKqlType } from './kustoTypeNames';
import type { KustoCode, KustoElement, KustoSymbol, KustoTable } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

/** Calls that answer true or false for every value, absent ones included. */
const decidedCalls = new Set([
  'isempty',
  'isnotempty',
  'isnotnull',
  'isnull',
  'not',
  'notempty',
  'notnull',
]);

/** A query in which the predicate, as its end, is bound against rows of those columns. */
export function createPredicateQuery(predicate: string, columns: readonly KqlColumn[]): string {
  const shape = columns.map(({ name, type }) => `['${name}']:${type}`).join(', ');
  return `datatable (${shape}) []\n| where\n${predicate}`;
}

/** @param code the query that `createPredicateQuery` made */
export function readPredicate(
  code: KustoCode,
  diagnostics: readonly KqlDiagnostic[],
): KqlPredicate | undefined {
  const pipe = findOnlyPipe(code);
  const condition = getChild(getChild(pipe, 2), 2);
  const source = getChild(pipe, 0);
  if (!condition || !source) return undefined;
  const own = new Set<KustoSymbol>(toArray((source.ResultType as KustoTable).Columns));
  const columns = new Set<string>();
  forEachNode(condition, (node) => {
    const symbol = isNameReference(node) ? node.ReferencedSymbol : undefined;
    if (symbol && own.has(symbol)) columns.add(symbol.Name);
  });
  const unknown = diagnostics.filter(({ kind }) => kind === 'unknown-column');
  return {
    columns: [...columns],
    mistakes: diagnostics.filter((one) => !unknown.includes(one)).map(({ message }) => message),
    unknownColumns: [...new Set(unknown.flatMap(({ name }) => name ?? []))],
    mayBeNull: findNode(condition, mayBeNull) !== undefined,
  };
}

/** Undefined when the predicate goes on with an operator or a statement of its own. */
function findOnlyPipe(code: KustoCode): KustoElement | undefined {
  const statements = toArray(code.Syntax.Statements);
  const statement = getChild(statements[0], 0);
  const pipe = getChild(statement, 0);
  const isOnly =
    statements.length === 1 &&
    pipe?.Kind === SyntaxKind.PipeExpression &&
    getChild(pipe, 0)?.Kind === SyntaxKind.DataTableExpression &&
    getChild(pipe, 2)?.Kind === SyntaxKind.FilterOperator;
  return isOnly && pipe ? pipe : undefined;
}

/**
 * Whether a value that comes of the rows may be absent. Texts never are; the engine's operators on
 * them answer true or false, and so do few of its functions.
 */
function mayBeNull(node: KustoElement): boolean {
  const type = node.ResultType;
  if (type?.Tabularity !== kusto.Symbols.Tabularity.Scalar || !findNode(node, isColumn)) {
    return false;
  }
  if (node.Kind === SyntaxKind.FunctionCallExpression && toKqlType(type) === 'bool') {
    return !decidedCalls.has(getChild(node, 0)?.SimpleName ?? '');
  }
  const isDecided = toKqlType(type) === 'bool' && !isColumn(node);
  return !isDecided && toKqlType(type) !== 'string';
}

function isColumn(node: KustoElement): boolean {
  return isNameReference(node) && node.ReferencedSymbol?.Kind === kusto.Symbols.SymbolKind.Column;
}

import type { KqlColumn } from '../kqlSchema';
import { toArray } from './kustoInterop';
import { namingOperators, passingOperators } from './kustoOperators';
import { kusto } from './kustoRuntime';
import { findNode, getChild } from './kustoTree';
import { toKqlType } from './kustoTypeNames';
import type { KustoCode, KustoElement, KustoTable } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

/** Whether some statement returns rows or a value, rather than only `let` statements. */
export function hasResult(code: KustoCode): boolean {
  return getStatements(code).some((statement) => isExpressionStatement(statement));
}

/** The columns of the last statement's rows; undefined when rows may carry others or there are none. */
export function findOutputColumns(code: KustoCode): KqlColumn[] | undefined {
  const statement = getStatements(code).at(-1);
  const expression = statement && isExpressionStatement(statement) ? getChild(statement, 0) : null;
  const table = expression && getTable(expression);
  if (!expression || !table || !isClosed(expression)) return undefined;
  const columns = toArray(table.Columns);
  if (columns.length === 0) return undefined;
  return columns.map((column) => ({ name: column.Name, type: toKqlType(column.Type) }));
}

function getStatements(code: KustoCode): readonly KustoElement[] {
  return toArray(code.Syntax.Statements).flatMap((separated) => getChild(separated, 0) ?? []);
}

function isExpressionStatement(statement: KustoElement): boolean {
  return statement.Kind === SyntaxKind.ExpressionStatement && statement.Width > 0;
}

function getTable(expression: KustoElement): KustoTable | undefined {
  const type = expression.ResultType;
  return type?.Kind === kusto.Symbols.SymbolKind.Table ? (type as KustoTable) : undefined;
}

/**
 * Whether the rows have the listed columns and no others. The engine calls whatever comes of an open
 * table open, even behind a `project` that names all that is left.
 */
export function isClosed(expression: KustoElement): boolean {
  const table = getTable(expression);
  if (table === undefined) return false;
  if (!table.IsOpen) return true;
  if (expression.Kind === SyntaxKind.ParenthesizedExpression) {
    const inner = getChild(expression, 1);
    return inner !== null && isClosed(inner);
  }
  if (expression.Kind !== SyntaxKind.PipeExpression) return false;
  const input = getChild(expression, 0);
  const operator = getChild(expression, 2);
  if (input === null || operator === null) return false;
  if (namingOperators.has(operator.Kind)) return !namesByPattern(operator);
  return passingOperators.has(operator.Kind) && isClosed(input);
}

/** Whether the operator takes in columns without naming them: `distinct *`, `arg_max(TimeGenerated, *)`. */
function namesByPattern(operator: KustoElement): boolean {
  return (
    findNode(
      operator,
      (node) => node.Kind === SyntaxKind.StarExpression || node.Kind === SyntaxKind.WildcardedName,
    ) !== undefined
  );
}

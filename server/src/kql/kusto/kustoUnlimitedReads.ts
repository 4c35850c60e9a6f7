import type { KqlUnlimitedRead } from '../kqlObservations';
import { timeColumnNames } from '../timeColumns';
import { kusto } from './kustoRuntime';
import type { KustoSchema } from './kustoSchema';
import { findNode, getChild, getSpan, isNameReference } from './kustoTree';
import type { KustoCode, KustoColumn, KustoElement } from './kustoTypes';
import { createVariables, type KustoVariables } from './kustoVariables';

const { SyntaxKind } = kusto.Syntax;
const { ScalarTypes, SymbolKind } = kusto.Symbols;

/** Operators that keep the rows of a span of time; `make-series` has one of its own, `from … to …`. */
const limitingOperators = new Set([
  SyntaxKind.FilterOperator,
  SyntaxKind.SearchOperator,
  SyntaxKind.MakeSeriesOperator,
]);

/** What may hold a whole pipeline as well as the name of a table. */
const pipelinePlaces = new Set([
  SyntaxKind.ExpressionStatement,
  SyntaxKind.LetStatement,
  SyntaxKind.ParenthesizedExpression,
]);

/** The reads of the schema's tables of whose rows no operator asks when they are from. */
export function getUnlimitedReads(
  code: KustoCode,
  nodes: readonly KustoElement[],
  schema: KustoSchema,
): KqlUnlimitedRead[] {
  const reads = nodes.filter((node) => isNameReference(node) && isTable(node, schema));
  if (reads.length === 0) return [];
  const variables = createVariables(code);
  return reads
    .filter((read) => !isLimited(read, variables, new Set()))
    .map((read) => {
      const bar = findBar(read);
      const isPipeline = bar !== undefined || pipelinePlaces.has(read.Parent?.Kind ?? 0);
      return { table: read.SimpleName ?? '', span: getSpan(read), bar, isPipeline };
    });
}

function isTable({ ReferencedSymbol: symbol }: KustoElement, schema: KustoSchema): boolean {
  return symbol ? schema.findTable(symbol) !== undefined : false;
}

/** Whether an operator that the rows flow through, also by way of a variable, limits their time. */
function isLimited(
  rows: KustoElement,
  variables: KustoVariables,
  seen: Set<KustoElement>,
): boolean {
  for (let node: KustoElement | null = rows; node !== null; node = node.Parent) {
    const parent: KustoElement | null = node.Parent;
    if (parent?.Kind === SyntaxKind.PipeExpression && getChild(parent, 0) === node) {
      const operator = getChild(parent, 2);
      if (operator && limitsTime(operator)) return true;
    }
    if (node.Kind === SyntaxKind.FindOperator) return true;
    if (node.Kind === SyntaxKind.LetStatement && !seen.has(node)) {
      seen.add(node);
      const uses = variables.getReads(node);
      return uses.length === 0 || uses.some((use) => isLimited(use, variables, seen));
    }
  }
  return false;
}

function limitsTime(operator: KustoElement): boolean {
  return limitingOperators.has(operator.Kind) && findNode(operator, isTime) !== undefined;
}

/**
 * A column that holds a time, computed ones included, the time at which a row arrived, and a time
 * column that is not there, which is a fault of its own.
 */
function isTime({ Kind, SimpleName: name, ReferencedSymbol: symbol }: KustoElement): boolean {
  if (Kind !== SyntaxKind.NameReference) return false;
  if (name === 'ingestion_time' || timeColumnNames.some((column) => column === name)) return true;
  const isColumn = symbol?.Kind === SymbolKind.Column;
  return isColumn && (symbol as KustoColumn).Type === ScalarTypes.DateTime;
}

function findBar(read: KustoElement): KqlUnlimitedRead['bar'] {
  const { Parent } = read;
  const bar = Parent?.Kind === SyntaxKind.PipeExpression ? getChild(Parent, 1) : null;
  return bar && getChild(Parent, 0) === read ? getSpan(bar) : undefined;
}

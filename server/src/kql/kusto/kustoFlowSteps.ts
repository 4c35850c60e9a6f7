import type { KqlFlowStep, KqlRows } from '../kqlFlow';
import { toArray } from './kustoInterop';
import { isClosed } from './kustoOutput';
import { kusto } from './kustoRuntime';
import type { KustoSchema } from './kustoSchema';
import { findTimeFilter } from './kustoTimeFilters';
import { findNode, getChild, getChildren, getSpan } from './kustoTree';
import { toKqlType } from './kustoTypeNames';
import type { KustoCode, KustoColumn, KustoElement, KustoTable } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

/** Operators that make of each row none, one or many, whatever the other rows are. */
const rowwise = new Set([
  SyntaxKind.ExtendOperator,
  SyntaxKind.FilterOperator,
  SyntaxKind.LookupOperator,
  SyntaxKind.MvApplyOperator,
  SyntaxKind.MvExpandOperator,
  SyntaxKind.ParseOperator,
  SyntaxKind.ParseWhereOperator,
  SyntaxKind.ParseKvOperator,
  SyntaxKind.ProjectAwayOperator,
  SyntaxKind.ProjectByNamesOperator,
  SyntaxKind.ProjectKeepOperator,
  SyntaxKind.ProjectOperator,
  SyntaxKind.ProjectRenameOperator,
  SyntaxKind.ProjectReorderOperator,
  SyntaxKind.RenderOperator,
  SyntaxKind.SortOperator,
]);

/** Operators that make new rows out of many. */
const grouping = new Set([
  SyntaxKind.CountOperator,
  SyntaxKind.DistinctOperator,
  SyntaxKind.EvaluateOperator,
  SyntaxKind.MakeSeriesOperator,
  SyntaxKind.ReduceByOperator,
  SyntaxKind.SummarizeOperator,
  SyntaxKind.TopNestedOperator,
]);

/** Functions that look at other rows than the one they are called for. */
const windowFunctions = new Set([
  'next',
  'prev',
  'row_cumsum',
  'row_number',
  'row_rank_dense',
  'row_rank_min',
  'row_window_session',
]);

/** Joins that add rows of their right side where the left side has no match. */
const joinsOfTheRight = /^(right|full)/i;

interface StepContext {
  readonly code: KustoCode;
  readonly schema: KustoSchema;
}

/** @param pipe the operator with all that flows into it; `input` is what does. */
export function createFlowStep(
  pipe: KustoElement,
  input: KustoElement,
  operator: KustoElement,
  { code, schema }: StepContext,
): KqlFlowStep {
  const bar = getChild(pipe, 1) ?? operator;
  const condition = operator.Kind === SyntaxKind.FilterOperator ? getChild(operator, 2) : null;
  return {
    ...(readRows(pipe) ?? { columns: [], isOpen: false }),
    name: /^[\w-]+/.exec(code.Text.slice(operator.TextStart, operator.End))?.[0] ?? '',
    span: { start: bar.TextStart, end: operator.End },
    kept: getKept(getColumns(input), getColumns(pipe)),
    dependence: getDependence(operator, schema),
    condition: condition ? getSpan(condition) : undefined,
    timeFilter: condition ? findTimeFilter(condition, code) : undefined,
  };
}

/** Undefined for what has a value instead of rows. */
export function readRows(element: KustoElement): KqlRows | undefined {
  if (element.ResultType?.Kind !== kusto.Symbols.SymbolKind.Table) return undefined;
  const columns = getColumns(element).map(({ Name, Type }) => ({
    name: Name,
    type: toKqlType(Type),
  }));
  return { columns, isOpen: !isClosed(element) };
}

function getColumns({ ResultType: type }: KustoElement): readonly KustoColumn[] {
  return type?.Kind === kusto.Symbols.SymbolKind.Table ? toArray((type as KustoTable).Columns) : [];
}

function getKept(before: readonly KustoColumn[], after: readonly KustoColumn[]): string[] {
  const known = new Map(before.map((column) => [column.Name, column]));
  return after
    .filter((column) => {
      const earlier = known.get(column.Name);
      return earlier === column || toArray(column.OriginalColumns).some((one) => one === earlier);
    })
    .map(({ Name }) => Name);
}

function getDependence(operator: KustoElement, schema: KustoSchema): KqlFlowStep['dependence'] {
  if (grouping.has(operator.Kind)) return 'group';
  if (operator.Kind === SyntaxKind.JoinOperator) {
    return joinsOfTheRight.test(getJoinKind(operator)) ? 'others' : 'row';
  }
  if (operator.Kind === SyntaxKind.InvokeOperator) {
    return addsColumns(operator, schema) ? 'row' : 'others';
  }
  return rowwise.has(operator.Kind) && !findNode(operator, isWindowCall) ? 'row' : 'others';
}

function getJoinKind(join: KustoElement): string {
  const parameter = getChildren(getChild(join, 1)).find(
    (candidate) => getChild(candidate, 0)?.SimpleName === 'kind',
  );
  return getChild(parameter, 2)?.toString().trim() ?? '';
}

function isWindowCall(node: KustoElement): boolean {
  return (
    node.Kind === SyntaxKind.FunctionCallExpression &&
    windowFunctions.has(getChild(node, 0)?.SimpleName ?? '')
  );
}

function addsColumns(invoke: KustoElement, schema: KustoSchema): boolean {
  const call = findNode(invoke, ({ Kind }) => Kind === SyntaxKind.FunctionCallExpression);
  const fn = call?.ReferencedSymbol ? schema.findFunction(call.ReferencedSymbol) : undefined;
  return fn?.addsColumns === true;
}

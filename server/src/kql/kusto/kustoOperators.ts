import { kusto } from './kustoRuntime';

const { SyntaxKind } = kusto.Syntax;

/** Operators whose result has exactly the columns that they name. */
export const namingOperators: ReadonlySet<number> = new Set([
  SyntaxKind.ProjectOperator,
  SyntaxKind.SummarizeOperator,
  SyntaxKind.DistinctOperator,
  SyntaxKind.ProjectByNamesOperator,
  SyntaxKind.CountOperator,
  SyntaxKind.MakeSeriesOperator,
  SyntaxKind.PrintOperator,
]);

/** Operators that hand on the columns of their input, with some added, renamed or dropped. */
export const passingOperators: ReadonlySet<number> = new Set([
  SyntaxKind.FilterOperator,
  SyntaxKind.ExtendOperator,
  SyntaxKind.SortOperator,
  SyntaxKind.TakeOperator,
  SyntaxKind.TopOperator,
  SyntaxKind.ProjectAwayOperator,
  SyntaxKind.ProjectKeepOperator,
  SyntaxKind.ProjectRenameOperator,
  SyntaxKind.ProjectReorderOperator,
  SyntaxKind.MvExpandOperator,
  SyntaxKind.ParseOperator,
  SyntaxKind.ParseWhereOperator,
  SyntaxKind.SerializeOperator,
  SyntaxKind.SampleOperator,
  SyntaxKind.AsOperator,
  SyntaxKind.RenderOperator,
]);

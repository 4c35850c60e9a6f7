import type { KqlDiagnosticKind } from './kqlEngine';
import { unknownNameCode } from './kustoDiagnosticKinds';
import type { KustoFinding } from './kustoFindings';
import { toArray } from './kustoInterop';
import { findInvokeInput } from './kustoInvoke';
import { getTables } from './kustoOrigins';
import { kusto } from './kustoRuntime';
import type { KustoSchema } from './kustoSchema';
import { findNameReference } from './kustoTree';
import type { KustoCode, KustoColumn, KustoElement, KustoTable } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;
const { SymbolMatch } = kusto.Symbols;

/** What is to be said of a name that did not resolve. */
export interface UnknownName {
  readonly kind: KqlDiagnosticKind;
  readonly name: string;
  readonly candidates: readonly string[];
  readonly tables?: readonly string[];
}

/** Undefined when the finding is no name that could have been declared, such as a path into a string. */
export function findUnknownName(
  finding: KustoFinding,
  code: KustoCode,
  schema: KustoSchema,
): UnknownName | undefined {
  const node = findNameReference(code.Syntax, finding.span);
  const name = node?.SimpleName ?? code.Text.slice(finding.span.start, finding.span.end);
  const kind = node && finding.code === unknownNameCode ? getKindByPlace(node) : finding.kind;
  if (kind === 'unknown-column') {
    const columns = getColumnsInScope(node, finding.span.start, code);
    if (columns === undefined) return undefined;
    const variables = getSymbolNames(
      code,
      finding.span.start,
      SymbolMatch.Local | SymbolMatch.Scalar,
    );
    return {
      kind,
      name,
      candidates: [...new Set([...columns.map((column) => column.Name), ...variables])],
      tables: getTables(columns, schema),
    };
  }
  const locals = getSymbolNames(code, finding.span.start, SymbolMatch.Local);
  if (kind === 'unknown-table')
    return { kind, name, candidates: [...locals, ...schema.tableNames] };
  const functions = getSymbolNames(code, finding.span.start, SymbolMatch.Function);
  return { kind, name, candidates: [...new Set([...functions, ...schema.functionNames])] };
}

/** A name stands for rows where a statement, or a pipe, begins with it. */
function getKindByPlace(node: KustoElement): KqlDiagnosticKind {
  const parent = node.Parent;
  switch (parent?.Kind) {
    case SyntaxKind.ParenthesizedExpression:
      return getKindByPlace(parent);
    case SyntaxKind.ExpressionStatement:
    case SyntaxKind.LetStatement:
      return 'unknown-table';
    case SyntaxKind.PipeExpression:
      return parent.GetChild(0) === node ? 'unknown-table' : 'unknown-column';
    default:
      return 'unknown-column';
  }
}

/** The columns that the name may refer to; undefined behind the dot of something that has none. */
function getColumnsInScope(
  node: KustoElement | undefined,
  position: number,
  code: KustoCode,
): readonly KustoColumn[] | undefined {
  const input = node && findInvokeInput(node);
  if (input !== undefined) return toArray(input.Columns);
  const path = node?.Parent;
  if (path?.Kind === SyntaxKind.PathExpression && path.GetChild(0) !== node) {
    const left = path.GetChild(0)?.ResultType;
    return left && 'Columns' in left ? toArray((left as KustoTable).Columns) : undefined;
  }
  return toArray(code.GetColumnsInScope(position)?.Columns);
}

function getSymbolNames(code: KustoCode, position: number, match: number): string[] {
  const { IncludeFunctionKind } = kusto;
  const symbols = code.GetSymbolsInScope(position, match, IncludeFunctionKind.All);
  return toArray(symbols).map((symbol) => symbol.Name);
}

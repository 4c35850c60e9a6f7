import type { KqlDiagnosticKind } from '../kqlDiagnostic';
import { unknownNameCode } from './kustoDiagnosticKinds';
import type { KustoFinding } from './kustoFindings';
import { toArray } from './kustoInterop';
import { getLocalNames } from './kustoLocals';
import { getTables } from './kustoOrigins';
import { findColumnsInScope } from './kustoRowScope';
import { kusto } from './kustoRuntime';
import type { KustoSchema } from './kustoSchema';
import { findNameReference, getChild } from './kustoTree';
import type { KustoCode, KustoElement } from './kustoTypes';

const { SyntaxKind } = kusto.Syntax;

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
  const locals = getLocalNames(node ?? code.Syntax);
  if (kind === 'unknown-column') {
    const columns = findColumnsInScope(node, finding.span.start, code);
    if (columns === undefined) return undefined;
    const candidates = [...columns.map((column) => column.Name), ...locals];
    return { kind, name, candidates: [...new Set(candidates)], tables: getTables(columns, schema) };
  }
  const others =
    kind === 'unknown-table' ? schema.tableNames : [...schema.functionNames, ...builtInFunctions];
  return { kind, name, candidates: [...locals, ...others] };
}

const builtInFunctions = getBuiltInFunctions();

function getBuiltInFunctions(): string[] {
  const { Functions, Aggregates, PlugIns } = kusto.GlobalState.Default;
  return [Functions, Aggregates, PlugIns].flatMap((group) => toArray(group).map((fn) => fn.Name));
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
      return getChild(parent, 0) === node ? 'unknown-table' : 'unknown-column';
    default:
      return 'unknown-column';
  }
}

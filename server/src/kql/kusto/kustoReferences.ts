import type { KqlColumnReference, KqlReference } from '../kqlAnalysis';
import type { KqlDiagnostic } from '../kqlDiagnostic';
import { fuzzyNameCode } from './kustoDiagnosticKinds';
import { toArray } from './kustoInterop';
import { findInvokeColumn } from './kustoInvoke';
import { getOriginalColumn, getTables } from './kustoOrigins';
import { kusto } from './kustoRuntime';
import type { KustoSchema } from './kustoSchema';
import { forEachNode, getSpan, isNameReference } from './kustoTree';
import { toKqlType } from './kustoTypeNames';
import type { KustoCode, KustoColumn, KustoElement, KustoSymbol } from './kustoTypes';

export interface KustoMentions {
  readonly references: readonly KqlReference[];
  readonly columnReferences: readonly KqlColumnReference[];
}

/** Every mention of a table, function or column, in the order of the text. */
export function getMentions(
  code: KustoCode,
  schema: KustoSchema,
  diagnostics: readonly KqlDiagnostic[],
): KustoMentions {
  const references = [...getUnknownReferences(diagnostics), ...getFuzzyReferences(code)];
  const columnReferences: KqlColumnReference[] = [];
  forEachNode(code.Syntax, (node) => {
    if (!isNameReference(node)) return;
    const symbol = node.ReferencedSymbol ?? findInvokeColumn(node);
    if (!symbol) return;
    if (symbol.Kind === kusto.Symbols.SymbolKind.Column) {
      columnReferences.push(toColumnReference(node, symbol as KustoColumn, schema));
    } else {
      references.push(...toReference(node, symbol, schema));
    }
  });
  references.sort((a, b) => a.span.start - b.span.start);
  return { references, columnReferences };
}

function toColumnReference(
  node: KustoElement,
  column: KustoColumn,
  schema: KustoSchema,
): KqlColumnReference {
  return {
    name: getOriginalColumn(column).Name,
    span: getSpan(node),
    type: toKqlType(column.Type),
    tables: getTables([column], schema),
  };
}

/** Nothing for what the query or the engine defines, and for a wildcard, which names no table. */
function toReference(node: KustoElement, symbol: KustoSymbol, schema: KustoSchema): KqlReference[] {
  const { Name: name } = symbol;
  if (node.SimpleName !== name) return [];
  const span = getSpan(node);
  if (schema.findTable(symbol)) return [{ kind: 'table', name, span, known: true }];
  if (schema.findFunction(symbol)) return [{ kind: 'function', name, span, known: true }];
  return [];
}

function getUnknownReferences(diagnostics: readonly KqlDiagnostic[]): KqlReference[] {
  return diagnostics.flatMap(({ kind, name, span }) => {
    if (name === undefined || kind === 'unknown-column') return [];
    return [{ kind: kind === 'unknown-table' ? 'table' : 'function', name, span, known: false }];
  });
}

/** Tables that a fuzzy union names but can do without. */
function getFuzzyReferences(code: KustoCode): KqlReference[] {
  return toArray(code.GetDiagnostics())
    .filter((diagnostic) => diagnostic.Code === fuzzyNameCode && diagnostic.Length > 0)
    .map(({ Start: start, End: end }) => ({
      kind: 'table',
      name: code.Text.slice(start, end),
      span: { start, end },
      known: false,
    }));
}

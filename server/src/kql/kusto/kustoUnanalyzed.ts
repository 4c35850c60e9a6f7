import type { KqlAnalysis, KqlReference } from '../kqlAnalysis';
import type { KqlDiagnostic } from '../kqlDiagnostic';
import { noObservations } from '../kqlObservations';
import { maxQueryLength } from '../maxQueryLength';
import { getComments } from './kustoComments';
import { lex } from './kustoLexer';
import { kusto } from './kustoRuntime';
import type { KustoSchema } from './kustoSchema';
import type { KustoLexicalToken } from './kustoTypes';

/** All that can be said of a query by its tokens alone. */
export function createUnanalyzed(
  reason: NonNullable<KqlAnalysis['unanalyzed']>,
  tokens: readonly KustoLexicalToken[],
  schema: KustoSchema,
  diagnostics: readonly KqlDiagnostic[] = [],
): KqlAnalysis {
  return {
    diagnostics,
    references: getReferences(tokens, schema),
    columnReferences: [],
    comparisons: [],
    readsUnnamedTables: true,
    comments: getComments(tokens),
    outputColumns: undefined,
    hasResult: true,
    observations: noObservations,
    unanalyzed: reason,
  };
}

/** The tables whose names stand in a query, which for most are those that it reads; told by its tokens alone. */
export function findNamedTables(query: string, schema: KustoSchema): string[] {
  const references = getReferences(lex(query.slice(0, maxQueryLength)), schema);
  const tables = references.filter(({ kind }) => kind === 'table').map(({ name }) => name);
  return [...new Set(tables)];
}

function getReferences(tokens: readonly KustoLexicalToken[], schema: KustoSchema): KqlReference[] {
  const references: KqlReference[] = [];
  let end = 0;
  for (const { Kind, Text: name, Length } of tokens) {
    end += Length;
    if (Kind !== kusto.Syntax.SyntaxKind.IdentifierToken) continue;
    const symbol = schema.findMember(name);
    if (symbol === undefined) continue;
    const kind = schema.findTable(symbol) === undefined ? 'function' : 'table';
    references.push({ kind, name, span: { start: end - name.length, end }, known: true });
  }
  return references;
}

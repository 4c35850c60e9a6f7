import type { KqlAnalysis, KqlDiagnostic, KqlReference } from '../kqlEngine';
import { noObservations } from '../kqlObservations';
import { getComments } from './kustoComments';
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

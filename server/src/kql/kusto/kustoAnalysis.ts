import type { KqlAnalysis } from '../kqlAnalysis';
import { getComments } from './kustoComments';
import { getDiagnostics } from './kustoDiagnostics';
import { getObservations } from './kustoObservations';
import { findOutputColumns, hasResult } from './kustoOutput';
import { getMentions } from './kustoReferences';
import type { KustoScope } from './kustoScope';
import { readsUnnamedTables } from './kustoTableReach';
import type { KustoCode, KustoLexicalToken } from './kustoTypes';
import { createUnanalyzed } from './kustoUnanalyzed';

export function createAnalysis(
  code: KustoCode,
  tokens: readonly KustoLexicalToken[],
  scope: KustoScope,
  comparisons: KqlAnalysis['comparisons'],
): KqlAnalysis {
  const diagnostics = getDiagnostics(code, tokens, scope);
  return {
    diagnostics,
    ...getMentions(code, scope.schema, diagnostics),
    comparisons,
    readsUnnamedTables: readsUnnamedTables(code),
    comments: getComments(tokens),
    outputColumns: findOutputColumns(code),
    hasResult: hasResult(code),
    observations: getObservations(code, tokens, scope.schema, diagnostics),
  };
}

/** Of a query that the engine parsed but, for its depth, did not bind. */
export function createShallowAnalysis(
  code: KustoCode,
  tokens: readonly KustoLexicalToken[],
  scope: KustoScope,
): KqlAnalysis {
  const syntax = getDiagnostics(code, tokens, scope).filter(({ kind }) => kind === 'syntax');
  return createUnanalyzed('too-deep', tokens, scope.schema, syntax);
}

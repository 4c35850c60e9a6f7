import type { KqlAnalysis } from './kqlEngine';
import { getComments } from './kustoComments';
import { getDiagnostics } from './kustoDiagnostics';
import { findOutputColumns, hasResult } from './kustoOutput';
import { getMentions } from './kustoReferences';
import type { KustoSchema } from './kustoSchema';
import type { KustoCode } from './kustoTypes';

export function createAnalysis(code: KustoCode, schema: KustoSchema): KqlAnalysis {
  const diagnostics = getDiagnostics(code, schema);
  return {
    diagnostics,
    ...getMentions(code, schema, diagnostics),
    comments: getComments(code),
    outputColumns: findOutputColumns(code),
    hasResult: hasResult(code),
  };
}

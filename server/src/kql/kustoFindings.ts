import type { KqlDiagnosticKind } from './kqlEngine';
import { toDiagnosticKind } from './kustoDiagnosticKinds';
import { toArray } from './kustoInterop';
import type { KustoCode } from './kustoTypes';

/** An error as the engine states it, sorted into our kinds. Offsets are UTF-16, zero-based, half-open. */
export interface KustoFinding {
  readonly kind: KqlDiagnosticKind;
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** The errors of the engine in the order of the text; its warnings and advice are left out. */
export function getFindings(code: KustoCode): KustoFinding[] {
  return toArray(code.GetDiagnostics())
    .filter((diagnostic) => diagnostic.Severity === 'Error')
    .map((diagnostic) => ({
      kind: toDiagnosticKind(diagnostic.Code),
      code: diagnostic.Code,
      message: diagnostic.Message,
      start: diagnostic.HasLocation ? diagnostic.Start : 0,
      end: diagnostic.HasLocation ? diagnostic.End : 0,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

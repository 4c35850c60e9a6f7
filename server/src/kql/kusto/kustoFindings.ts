import type { Span } from '../../text/span';
import type { KqlDiagnosticKind } from '../kqlDiagnostic';
import { toDiagnosticKind } from './kustoDiagnosticKinds';
import { toArray } from './kustoInterop';
import type { KustoCode } from './kustoTypes';

/** An error as the engine states it, sorted into our kinds. */
export interface KustoFinding {
  readonly kind: KqlDiagnosticKind;
  readonly code: string;
  readonly message: string;
  /** Empty where something is missing. */
  readonly span: Span;
}

/** Nobody reads on after so many, and what is to be found out about each takes time. */
const maxFindings = 100;

/** The first errors of the engine in the order of the text; its warnings and advice are left out. */
export function getFindings(code: KustoCode): KustoFinding[] {
  return toArray(code.GetDiagnostics())
    .filter((diagnostic) => diagnostic.Severity === 'Error')
    .map((diagnostic) => ({
      kind: toDiagnosticKind(diagnostic.Code),
      code: diagnostic.Code,
      message: diagnostic.Message,
      span: diagnostic.HasLocation
        ? { start: diagnostic.Start, end: diagnostic.End }
        : { start: 0, end: 0 },
    }))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .slice(0, maxFindings);
}

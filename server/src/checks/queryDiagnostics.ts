import type { KqlDiagnostic, KqlDiagnosticKind } from '../kql/kqlEngine';
import type { AnalyzedQuery } from './check';

/** The engine's diagnostics of one kind, with their place in the file. */
export function* findQueryDiagnostics(
  query: AnalyzedQuery | undefined,
  kind: KqlDiagnosticKind,
): Generator<{
  readonly diagnostic: KqlDiagnostic;
  readonly span: { start: number; end: number };
}> {
  for (const diagnostic of query?.analysis.diagnostics ?? []) {
    if (diagnostic.kind === kind && query) {
      yield { diagnostic, span: query.region.sourceMap.toHost(diagnostic.span) };
    }
  }
}

/** The engine's sentence with its code, as messages of KQL findings end. */
export function toMessage({ message, engineCode }: KqlDiagnostic): string {
  const sentence = message.trim();
  return `${/\w$/.test(sentence) ? `${sentence}.` : sentence} (${engineCode})`;
}

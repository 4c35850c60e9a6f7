import type { KqlDiagnostic, KqlDiagnosticKind } from '../kql/kqlDiagnostic';
import type { KqlRepair } from '../kql/kqlObservations';
import type { AnalyzedQuery, Fix } from './check';

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
export function toMessage({
  message,
  engineCode,
}: Pick<KqlDiagnostic, 'message' | 'engineCode'>): string {
  const sentence = message.trim();
  return `${/\w$/.test(sentence) ? `${sentence}.` : sentence} (${engineCode})`;
}

/** What the engine knows to write instead, where the mistake is one that is often made. */
export interface KnownMistake {
  readonly repairs: readonly KqlRepair[];
}

/** Repairs of the query as repairs of the file. */
export function toFixes(
  repairs: readonly KqlRepair[],
  query: AnalyzedQuery | undefined,
): readonly Fix[] {
  const map = query?.region.sourceMap;
  return repairs.map(({ title, edits }) => ({
    title,
    edits: map ? edits.map(({ span, newText }) => map.toHostEdit(span, newText)) : [],
    certain: false,
  }));
}

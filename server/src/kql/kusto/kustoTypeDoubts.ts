import { getFindings, type KustoFinding } from './kustoFindings';
import { kusto } from './kustoRuntime';
import type { KustoScope } from './kustoScope';
import type { KustoCode, KustoLexicalToken } from './kustoTypes';

/**
 * Leaves out complaints about types that one of the targets does not make: where a column is a
 * string in one and dynamic in the other, a query for either is right.
 */
export function removeTypeDoubts(
  findings: readonly KustoFinding[],
  code: KustoCode,
  tokens: readonly KustoLexicalToken[],
  scope: KustoScope,
): readonly KustoFinding[] {
  if (!findings.some((finding) => finding.kind === 'type')) return findings;
  const complaints = scope.getTargetWorlds().map((world) => {
    const inTarget = kusto.KustoCode.ParseAndAnalyze(code.Text, world.getGlobalsOf(tokens));
    return new Set(getFindings(inTarget).map(getIdentity));
  });
  return findings.filter(
    (finding) =>
      finding.kind !== 'type' || complaints.every((made) => made.has(getIdentity(finding))),
  );
}

function getIdentity({ code, span }: KustoFinding): string {
  return `${code} ${span.start} ${span.end}`;
}

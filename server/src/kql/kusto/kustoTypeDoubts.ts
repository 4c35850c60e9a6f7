import { getFindings, type KustoFinding } from './kustoFindings';
import { findNames } from './kustoNames';
import { kusto } from './kustoRuntime';
import type { KustoScope } from './kustoScope';
import type { KustoCode, KustoLexicalToken } from './kustoTypes';

/**
 * Leaves out complaints about types that one of the targets does not make: where a column is a
 * string in one and dynamic in the other, a query for either is right.
 *
 * Each target costs another reading of the query, so none is made for a query that names no such
 * column, or once no complaint is left.
 */
export function removeTypeDoubts(
  findings: readonly KustoFinding[],
  code: KustoCode,
  tokens: readonly KustoLexicalToken[],
  scope: KustoScope,
): readonly KustoFinding[] {
  let left = findings;
  if (!left.some(isComplaint) || !namesOneOf(tokens, scope.getDoubtfulColumns())) return left;
  for (const world of scope.getTargetWorlds()) {
    if (!left.some(isComplaint)) break;
    const inTarget = kusto.KustoCode.ParseAndAnalyze(code.Text, world.getGlobalsOf(tokens));
    const made = new Set(getFindings(inTarget).map(getIdentity));
    left = left.filter((finding) => !isComplaint(finding) || made.has(getIdentity(finding)));
  }
  return left;
}

function isComplaint({ kind }: KustoFinding): boolean {
  return kind === 'type';
}

function namesOneOf(tokens: readonly KustoLexicalToken[], columns: ReadonlySet<string>): boolean {
  const names = findNames(tokens);
  return columns.size > 0 && (names === undefined || [...names].some((name) => columns.has(name)));
}

function getIdentity({ code, span }: KustoFinding): string {
  return `${code} ${span.start} ${span.end}`;
}

import type { KqlDiagnostic } from '../kqlDiagnostic';
import type { KustoFinding } from './kustoFindings';
import { type PlacedToken, placeTokens } from './kustoPlacedTokens';
import type { KustoSlip, KustoSlipFinder } from './kustoSlip';
import { findEqualSign } from './kustoSlipEqualSign';
import { findBareList } from './kustoSlipList';
import { findForeignConjunction, findNotBeforeOperator } from './kustoSlipOperators';
import { findUnescapedPath } from './kustoSlipPath';
import { findBarePlaceholder } from './kustoSlipPlaceholder';
import type { KustoLexicalToken } from './kustoTypes';

const finders: readonly KustoSlipFinder[] = [
  findUnescapedPath,
  findBarePlaceholder,
  findForeignConjunction,
  findNotBeforeOperator,
  findBareList,
  findEqualSign,
];

/** The known slips that errors come from, and the errors that come from something else. */
export function splitBySlips(
  findings: readonly KustoFinding[],
  lexical: readonly KustoLexicalToken[],
  text: string,
): { readonly slips: readonly KqlDiagnostic[]; readonly rest: readonly KustoFinding[] } {
  const tokens = placeTokens(lexical);
  const slips: KqlDiagnostic[] = [];
  let rest = findings;
  let reached = 0;
  for (const [index, { start }] of tokens.entries()) {
    const slip = start < reached ? undefined : findSlip(tokens, index, text);
    const caused = slip ? rest.filter((finding) => isCausedBy(finding, slip)) : [];
    const cause = caused.find(({ kind }) => kind === 'syntax') ?? caused[0];
    if (!slip || !cause) continue;
    const { span, message, repairs, reach } = slip;
    slips.push({ kind: 'syntax', engineCode: cause.code, message, span, repairs });
    rest = rest.filter((finding) => !caused.includes(finding));
    reached = reach.end;
  }
  return { slips, rest };
}

function findSlip(
  tokens: readonly PlacedToken[],
  index: number,
  text: string,
): KustoSlip | undefined {
  for (const find of finders) {
    const slip = find(tokens, index, text);
    if (slip) return slip;
  }
  return undefined;
}

/** Before the slip, names are read as they are meant; only what the slip broke off is misunderstood. */
function isCausedBy({ kind, span }: KustoFinding, { span: own, reach }: KustoSlip): boolean {
  const isAhead = span.end < own.start;
  const isInReach = reach.start <= span.start && span.start <= reach.end;
  return isInReach && !(isAhead && kind.startsWith('unknown-'));
}

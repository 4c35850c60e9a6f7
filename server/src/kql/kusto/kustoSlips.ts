import type { Span } from '../../text/span';
import type { KqlDiagnostic } from '../kqlDiagnostic';
import type { KustoFinding } from './kustoFindings';
import { type PlacedToken, placeTokens } from './kustoPlacedTokens';
import type { KustoSlip, KustoSlipFinder } from './kustoSlip';
import { findTrailingComma } from './kustoSlipComma';
import { findEqualSign } from './kustoSlipEqualSign';
import { findBareList } from './kustoSlipList';
import { findForeignConjunction, findNotBeforeOperator } from './kustoSlipOperators';
import { findUnescapedPath } from './kustoSlipPath';
import { findBarePlaceholder } from './kustoSlipPlaceholder';
import { findSecondQuery } from './kustoSlipStatement';
import type { KustoLexicalToken } from './kustoTypes';

const finders: readonly KustoSlipFinder[] = [
  findUnescapedPath,
  findBarePlaceholder,
  findForeignConjunction,
  findNotBeforeOperator,
  findBareList,
  findEqualSign,
  findTrailingComma,
  findSecondQuery,
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
    const caused = slip ? findCaused(slip, rest) : [];
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

function findCaused(slip: KustoSlip, findings: readonly KustoFinding[]): readonly KustoFinding[] {
  const { stumble } = slip;
  const isSlip =
    stumble === undefined ||
    findings.some(({ kind, span }) => kind === 'syntax' && startsIn(span, stumble));
  return isSlip ? findings.filter((finding) => isCausedBy(finding, slip)) : [];
}

function startsIn({ start }: Span, within: Span): boolean {
  return within.start <= start && start <= within.end;
}

/** Before the slip, names are read as they are meant; only what the slip broke off is misunderstood. */
function isCausedBy({ kind, span }: KustoFinding, { span: own, reach }: KustoSlip): boolean {
  const isAhead = span.end < own.start;
  return startsIn(span, reach) && !(isAhead && kind.startsWith('unknown-'));
}

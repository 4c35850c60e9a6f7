import type { Span } from '../../text/span';
import type { KqlDiagnostic } from '../kqlDiagnostic';
import { isAccepted } from './kustoAccepted';
import { removeCascades } from './kustoCascades';
import { getFindings, type KustoFinding } from './kustoFindings';
import { findRemedy } from './kustoRemedies';
import type { KustoSchema } from './kustoSchema';
import type { KustoScope } from './kustoScope';
import { splitBySlips } from './kustoSlips';
import { getPreviousToken, getSpan } from './kustoTree';
import { removeTypeDoubts } from './kustoTypeDoubts';
import type { KustoCode, KustoLexicalToken } from './kustoTypes';
import { removeTypoEchoes } from './kustoTypoEchoes';
import { findUnknownName } from './kustoUnknownNames';

/** The query's errors, one for each cause, in the order of the text. */
export function getDiagnostics(
  code: KustoCode,
  tokens: readonly KustoLexicalToken[],
  scope: KustoScope,
): KqlDiagnostic[] {
  const findings = getFindings(code);
  if (findings.length === 0) return [];
  const { slips, rest } = splitBySlips(findings, tokens, code.Text);
  const causes = removeCascades(rest, code).filter(
    (finding) => !isAccepted(finding, code, scope.schema),
  );
  const others = removeTypeDoubts(causes, code, tokens, scope).map((finding) =>
    toDiagnostic(finding, code, scope.schema),
  );
  return removeTypoEchoes([...slips, ...others].sort((a, b) => a.span.start - b.span.start));
}

function toDiagnostic(finding: KustoFinding, code: KustoCode, schema: KustoSchema): KqlDiagnostic {
  const { kind, code: engineCode, message } = finding;
  const span = getVisibleSpan(finding, code);
  const remedy = findRemedy(finding, code, schema);
  const diagnostic = { kind, engineCode, message, span, ...remedy };
  if (!kind.startsWith('unknown-')) return diagnostic;
  const unknown = findUnknownName(finding, code, schema);
  return unknown === undefined ? { ...diagnostic, kind: 'type' } : { ...diagnostic, ...unknown };
}

/** Where something is missing, the engine marks no text at all: then the token before it is meant. */
function getVisibleSpan({ span }: KustoFinding, code: KustoCode): Span {
  if (span.end > span.start) return span;
  const token = getPreviousToken(code.Syntax, span.start);
  return token === null ? span : getSpan(token);
}

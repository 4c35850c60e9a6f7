import type { Span } from '../../text/span';
import type { KqlDiagnostic } from '../kqlEngine';
import { isAccepted } from './kustoAccepted';
import { removeCascades } from './kustoCascades';
import { getFindings, type KustoFinding } from './kustoFindings';
import type { KustoSchema } from './kustoSchema';
import type { KustoScope } from './kustoScope';
import { getPreviousToken, getSpan } from './kustoTree';
import { removeTypeDoubts } from './kustoTypeDoubts';
import type { KustoCode, KustoLexicalToken } from './kustoTypes';
import { findUnknownName } from './kustoUnknownNames';

/** The query's errors, one for each cause, in the order of the text. */
export function getDiagnostics(
  code: KustoCode,
  tokens: readonly KustoLexicalToken[],
  scope: KustoScope,
): KqlDiagnostic[] {
  const findings = getFindings(code);
  if (findings.length === 0) return [];
  const causes = removeCascades(findings, code).filter(
    (finding) => !isAccepted(finding, code, scope.schema),
  );
  return removeTypeDoubts(causes, code, tokens, scope).map((finding) =>
    toDiagnostic(finding, code, scope.schema),
  );
}

function toDiagnostic(finding: KustoFinding, code: KustoCode, schema: KustoSchema): KqlDiagnostic {
  const { kind, code: engineCode, message } = finding;
  const diagnostic = { kind, engineCode, message, span: getVisibleSpan(finding, code) };
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

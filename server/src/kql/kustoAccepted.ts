import type { KustoFinding } from './kustoFindings';
import { findInvokeColumn } from './kustoInvoke';
import { kusto } from './kustoRuntime';
import type { KustoSchema } from './kustoSchema';
import { findAncestor, findNameReference } from './kustoTree';
import type { KustoCode } from './kustoTypes';

/** Named arguments: not supported, in wrong order, of no declared parameter. */
const namedArgumentCodes = new Set(['KS193', 'KS195', 'KS196']);

/** Whether Sentinel or Defender takes what the engine, which knows only Kusto itself, objects to. */
export function isAccepted(finding: KustoFinding, code: KustoCode, schema: KustoSchema): boolean {
  if (finding.kind === 'unknown-column') {
    const name = findNameReference(code.Syntax, finding.span);
    return name !== undefined && findInvokeColumn(name) !== undefined;
  }
  return namedArgumentCodes.has(finding.code) && isInOpenCall(finding, code, schema);
}

function isInOpenCall(finding: KustoFinding, code: KustoCode, schema: KustoSchema): boolean {
  const { FunctionCallExpression } = kusto.Syntax.SyntaxKind;
  const token = code.Syntax.GetTokenAt(finding.span.start);
  const call = findAncestor(token, (node) => node.Kind === FunctionCallExpression);
  const fn = call?.ReferencedSymbol ? schema.findFunction(call.ReferencedSymbol) : undefined;
  return fn?.anyArguments === true;
}

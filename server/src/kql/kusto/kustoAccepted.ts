import type { KustoFinding } from './kustoFindings';
import { findInvokeColumn } from './kustoInvoke';
import { kusto } from './kustoRuntime';
import type { KustoSchema } from './kustoSchema';
import { findAncestor, findNameReference } from './kustoTree';
import type { KustoCode, KustoElement } from './kustoTypes';

/** Named arguments: not supported, in wrong order, of no declared parameter. */
const namedArgumentCodes = new Set(['KS193', 'KS195', 'KS196']);

/** Whether Sentinel or Defender takes what the engine, which knows only Kusto itself, objects to. */
export function isAccepted(finding: KustoFinding, code: KustoCode, schema: KustoSchema): boolean {
  if (finding.kind === 'unknown-column') {
    const name = findNameReference(code.Syntax, finding.span);
    if (name === undefined) return false;
    return isCustomColumn(name, schema) || findInvokeColumn(name) !== undefined;
  }
  return namedArgumentCodes.has(finding.code) && isInOpenCall(finding, code, schema);
}

/** Columns that an organisation adds to a table of Log Analytics have to end so. */
function isCustomColumn(name: KustoElement, { schema }: KustoSchema): boolean {
  return schema.target !== 'defender' && name.SimpleName?.endsWith('_CF') === true;
}

function isInOpenCall(finding: KustoFinding, code: KustoCode, schema: KustoSchema): boolean {
  const { FunctionCallExpression } = kusto.Syntax.SyntaxKind;
  const token = code.Syntax.GetTokenAt(finding.span.start);
  const call = findAncestor(token, (node) => node.Kind === FunctionCallExpression);
  const fn = call?.ReferencedSymbol ? schema.findFunction(call.ReferencedSymbol) : undefined;
  return fn?.anyArguments === true;
}

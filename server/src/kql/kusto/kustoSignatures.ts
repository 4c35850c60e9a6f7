import type { KqlSignature, KqlSignatureHelp } from '../kqlSignatureHelp';
import { findCallAt, type KustoCall } from './kustoCallAt';
import { toArray } from './kustoInterop';
import { kusto } from './kustoRuntime';
import type { KustoCode, KustoParameter, KustoSignature } from './kustoTypes';

const { ParameterTypeKind } = kusto.Symbols;

/** How to call the function between whose parentheses the caret stands. */
export function findSignatures(code: KustoCode, offset: number): KqlSignatureHelp | undefined {
  const call = findCallAt(code, offset);
  if (!call) return undefined;
  const all = toArray(call.fn.Signatures).filter((signature) => !signature.IsHidden);
  const toLabel = (signature: KustoSignature): string => toSignature(call, signature).label;
  const signatures = getDistinct(all, toLabel);
  const bound = call.signature && toLabel(call.signature);
  const fitting = signatures.filter((one) => getArgument(call, one) < one.MaxArgumentCount);
  const best = fitting.find((one) => toLabel(one) === bound) ?? fitting[0];
  const activeSignature = best ? signatures.indexOf(best) : 0;
  const active = signatures[activeSignature];
  if (!active) return undefined;
  return {
    signatures: signatures.map((signature) => toSignature(call, signature)),
    activeSignature,
    activeParameter: getActiveParameter(call, active),
  };
}

/** The engine has one signature for each combination of types where ours would read alike. */
function getDistinct<T>(items: readonly T[], toKey: (item: T) => string): T[] {
  return [...new Map(items.toReversed().map((item) => [toKey(item), item])).values()].reverse();
}

/** What flows into `invoke` is the first argument though it is not written. */
function getArgument(call: KustoCall, signature: KustoSignature): number {
  const [first] = toArray(signature.Parameters);
  const isImplied = call.before === 'invoke' && first?.TypeKind === ParameterTypeKind.Tabular;
  return isImplied ? call.argument + 1 : call.argument;
}

/** Parameters that may be repeated are gone through in turn: `case(predicate, then, predicate, then, …)`. */
function getActiveParameter(call: KustoCall, signature: KustoSignature): number {
  const parameters = toArray(signature.Parameters);
  const named = parameters.findIndex((parameter) => parameter.Name === call.parameter);
  if (named !== -1) return named;
  const argument = getArgument(call, signature);
  const first = parameters.findIndex((parameter) => parameter.IsRepeatable);
  if (first === -1 || argument < first) return argument;
  const count = parameters.filter((parameter) => parameter.IsRepeatable).length;
  return first + ((argument - first) % count);
}

function toSignature({ fn }: KustoCall, signature: KustoSignature): KqlSignature {
  let label = `${fn.Name}(`;
  const parameters = toArray(signature.Parameters);
  const spans = parameters.map((parameter, index) => {
    if (index > 0) label += ', ';
    const start = label.length;
    label += getParameterLabel(parameter);
    const end = label.length;
    if (parameter.IsRepeatable && !parameters[index + 1]?.IsRepeatable) label += ', …';
    return { start, end };
  });
  return { label: `${label})`, parameters: spans };
}

function getParameterLabel({ Name, DeclaredTypes, IsOptional }: KustoParameter): string {
  const types = toArray(DeclaredTypes).map((type) => type.Name);
  const label = types.length === 0 ? Name : `${Name}: ${types.join(' | ')}`;
  return IsOptional ? `[${label}]` : label;
}

import type { KqlSignature, KqlSignatureHelp } from './kqlEngine';
import { findCallAt } from './kustoCallAt';
import { toArray } from './kustoInterop';
import type { KustoCode, KustoParameter, KustoSignature } from './kustoTypes';

/** How to call the function between whose parentheses the caret stands. */
export function findSignatures(code: KustoCode, offset: number): KqlSignatureHelp | undefined {
  const call = findCallAt(code, offset);
  const signatures = toArray(call?.fn.Signatures).filter((signature) => !signature.IsHidden);
  if (!call || signatures.length === 0) return undefined;
  const fitting = signatures.findIndex((signature) => call.argument < signature.MaxArgumentCount);
  const activeSignature = Math.max(0, fitting);
  return {
    signatures: signatures.map((signature) => toSignature(call.fn.Name, signature)),
    activeSignature,
    activeParameter: getActiveParameter(signatures[activeSignature], call.argument),
  };
}

function getActiveParameter(signature: KustoSignature | undefined, argument: number): number {
  const parameters = toArray(signature?.Parameters);
  const last = parameters.length - 1;
  return argument > last && parameters[last]?.IsRepeatable ? last : argument;
}

function toSignature(name: string, signature: KustoSignature): KqlSignature {
  let label = `${name}(`;
  const parameters = toArray(signature.Parameters).map((parameter, index) => {
    if (index > 0) label += ', ';
    const start = label.length;
    label += getParameterLabel(parameter);
    return { start, end: label.length };
  });
  return { label: `${label})`, parameters };
}

function getParameterLabel(parameter: KustoParameter): string {
  const types = toArray(parameter.DeclaredTypes).map((type) => type.Name);
  const name = parameter.IsRepeatable ? `${parameter.Name}, …` : parameter.Name;
  const label = types.length === 1 ? `${name}: ${types[0]}` : name;
  return parameter.IsOptional ? `[${label}]` : label;
}

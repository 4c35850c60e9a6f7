import type { KqlParameter } from '../kqlSchema';
import { kusto } from './kustoRuntime';
import { toKustoType } from './kustoTypeNames';
import type { KustoParameter } from './kustoTypes';

const { Parameter, ParameterTypeKind, ArgumentKind } = kusto.Symbols;

export function createParameter(parameter: KqlParameter): KustoParameter {
  const { name, type } = parameter;
  const least = parameter.optional ? 0 : 1;
  if (type === 'tabular') return createOfKind(name, ParameterTypeKind.Tabular, least, 1);
  if (type === 'any') return createOfKind(name, ParameterTypeKind.Scalar, least, 1);
  const declared = toKustoType(type);
  const { Expression } = ArgumentKind;
  return new Parameter.$ctor3(
    name,
    declared,
    Expression,
    null,
    null,
    false,
    null,
    least,
    1,
    null,
    null,
  );
}

/** Takes any number of arguments of any shape: for functions whose parameters are not known. */
export function createAnyParameters(): KustoParameter {
  return createOfKind('arguments', ParameterTypeKind.Any, 0, 64);
}

function createOfKind(name: string, kind: number, least: number, most: number): KustoParameter {
  const { Expression } = ArgumentKind;
  return new Parameter.ctor(
    name,
    kind,
    Expression,
    null,
    null,
    false,
    null,
    least,
    most,
    null,
    null,
  );
}

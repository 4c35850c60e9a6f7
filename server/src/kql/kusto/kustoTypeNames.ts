import type { KqlType } from '../kqlSchema';
import { kusto } from './kustoRuntime';
import type { KustoType } from './kustoTypes';

const scalars = kusto.Symbols.ScalarTypes;

const typeByName: Readonly<Record<KqlType, KustoType>> = {
  bool: scalars.Bool,
  datetime: scalars.DateTime,
  decimal: scalars.Decimal,
  dynamic: scalars.Dynamic,
  guid: scalars.Guid,
  int: scalars.Int,
  long: scalars.Long,
  real: scalars.Real,
  string: scalars.String,
  timespan: scalars.TimeSpan,
};

export function toKustoType(type: KqlType): KustoType {
  return typeByName[type];
}

/** The engine tells kinds of dynamic apart and has a type for what it could not tell: all are `dynamic` here. */
export function toKqlType(type: KustoType): KqlType {
  return type.Name in typeByName ? (type.Name as KqlType) : 'dynamic';
}

import type { YamlScalar } from './yamlTree';

/** What a scalar stands for under YAML 1.2's core schema, which js-yaml and Sentinel's tools read by. */
export type ScalarType = 'null' | 'bool' | 'int' | 'float' | 'string';

const nullValue = /^(?:~|null|Null|NULL)?$/;
const boolValue = /^(?:true|True|TRUE|false|False|FALSE)$/;
const intValue = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const floatValue =
  /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** Only a plain scalar without a tag is anything but a string (YAML 1.2, chapter 10.3). */
export function getScalarType(scalar: YamlScalar): ScalarType {
  if (scalar.tag !== undefined || scalar.style !== 'plain') {
    return 'string';
  }
  const { value } = scalar;
  if (nullValue.test(value)) {
    return 'null';
  }
  if (boolValue.test(value)) {
    return 'bool';
  }
  if (intValue.test(value)) {
    return 'int';
  }
  return floatValue.test(value) ? 'float' : 'string';
}

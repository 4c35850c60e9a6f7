import { findKeyText } from '../../../rule/walkFields';
import type { YamlNode } from '../../../yaml/yamlTree';

/** The text of a mapping's entry; undefined where there is none, or something else than text. */
export function findText(mapping: YamlNode | undefined, key: string): string | undefined {
  const entries = mapping?.kind === 'mapping' ? mapping.entries : [];
  const value = entries.find((entry) => findKeyText(entry) === key)?.value;
  return value?.kind === 'scalar' ? value.value.trim() : undefined;
}

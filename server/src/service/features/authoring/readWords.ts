import type { YamlNode } from '../../../yaml/yamlTree';

/** The texts among nodes. */
export function readWords(nodes: readonly YamlNode[]): string[] {
  return nodes.flatMap((node) => (node.kind === 'scalar' ? [node.value.trim()] : []));
}

import type { YamlNode } from '../../server/src/yaml/yamlTree';

/** A tree as plain values, for comparison: scalars as their text, an alias as `*name`. */
export function toPlain(node: YamlNode | undefined): unknown {
  switch (node?.kind) {
    case 'scalar':
      return node.value;
    case 'alias':
      return `*${node.name}`;
    case 'sequence':
      return node.items.map(toPlain);
    case 'mapping':
      return Object.fromEntries(
        node.entries.map(({ key, value }) => [String(toPlain(key)), toPlain(value)]),
      );
    default:
      return undefined;
  }
}

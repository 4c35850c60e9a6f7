import type { YamlEntry, YamlMapping, YamlNode, YamlScalar } from '../yaml/yamlTree';
import type { Rule } from './ruleModel';
import { findKeyText, isNullNode } from './walkFields';

/** One item of `entityMappings`. */
export interface EntityMapping {
  readonly item: YamlMapping;
  readonly entityType: YamlScalar | undefined;
  /** The items of `fieldMappings`; undefined where there is no such list. */
  readonly fieldMappings: readonly YamlNode[] | undefined;
  /** The identifiers that the items name; fewer than items where some name none. */
  readonly identifiers: readonly YamlScalar[];
}

export function readEntityMappings(rule: Rule): EntityMapping[] {
  return rule.listItems('entityMappings').flatMap((item) => {
    if (item.kind !== 'mapping') {
      return [];
    }
    const list = findEntry(item, 'fieldMappings')?.value;
    const fieldMappings = list?.kind === 'sequence' ? list.items : undefined;
    return [
      {
        item,
        entityType: findText(item, 'entityType'),
        fieldMappings,
        identifiers: (fieldMappings ?? []).flatMap((field) => findText(field, 'identifier') ?? []),
      },
    ];
  });
}

function findEntry(node: YamlNode, name: string): YamlEntry | undefined {
  return node.kind === 'mapping'
    ? node.entries.find((entry) => findKeyText(entry) === name)
    : undefined;
}

function findText(node: YamlNode, name: string): YamlScalar | undefined {
  const value = findEntry(node, name)?.value;
  const isText = value?.kind === 'scalar' && !isNullNode(value) && value.value.trim() !== '';
  return isText ? value : undefined;
}

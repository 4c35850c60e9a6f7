import type { YamlScalar } from '../yaml/yamlTree';
import type { Rule } from './ruleModel';
import { findKeyText } from './walkFields';

/** A connector entry of a rule, with the tables that it declares. */
export interface DeclaredConnector {
  readonly connectorId: YamlScalar | undefined;
  readonly dataTypes: readonly YamlScalar[];
}

/**
 * What `requiredDataConnectors` declares. `datatypes` in lower case counts as well: Sentinel's own
 * tools read it so, and published rules use it.
 */
export function readDeclaredConnectors(rule: Rule): DeclaredConnector[] {
  return rule.listItems('requiredDataConnectors').flatMap((item) => {
    if (item.kind !== 'mapping') {
      return [];
    }
    const find = (name: string) =>
      item.entries.find((entry) => findKeyText(entry)?.toLowerCase() === name)?.value;
    const connectorId = find('connectorid');
    const dataTypes = find('datatypes');
    const items = dataTypes?.kind === 'sequence' ? dataTypes.items : dataTypes ? [dataTypes] : [];
    return [
      {
        connectorId: connectorId?.kind === 'scalar' ? connectorId : undefined,
        dataTypes: items.filter((node): node is YamlScalar => node.kind === 'scalar'),
      },
    ];
  });
}

/**
 * The name that a declared data type goes by: published rules write `SecurityAlert (ASC)` or
 * `ThreatIntelligenceIndicator (TI)`, where only the first word is a table.
 */
export function getTableName(dataType: Pick<YamlScalar, 'value'>): string {
  return dataType.value.trim().split(/[\s(]/, 1)[0] ?? '';
}

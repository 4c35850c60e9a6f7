import type { YamlScalar } from '../yaml/yamlTree';
import type { Rule } from './ruleModel';

/** The techniques of a rule under either name of the field, blank items left out. */
export function readTechniques(rule: Rule): YamlScalar[] {
  return [...rule.listItems('relevantTechniques'), ...rule.listItems('techniques')].filter(
    (node): node is YamlScalar => node.kind === 'scalar' && node.value.trim() !== '',
  );
}

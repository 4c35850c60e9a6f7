import type { YamlNode, YamlScalar } from '../yaml/yamlTree';
import type { Rule } from './ruleModel';

/**
 * The words of a list field. Blank items are left out, and so is `A, B` without list dashes: what is
 * wrong there is the missing list.
 */
export function readListWords(rule: Rule, field: string): YamlScalar[] {
  const isList = rule.findEntry(field)?.value.kind === 'sequence';
  return rule
    .listItems(field)
    .filter(isScalar)
    .filter(({ value }) => value.trim() !== '' && (isList || !value.includes(',')));
}

/** The techniques of a rule under either name of the field. */
export function readTechniques(rule: Rule): YamlScalar[] {
  return [...readListWords(rule, 'relevantTechniques'), ...readListWords(rule, 'techniques')];
}

function isScalar(node: YamlNode): node is YamlScalar {
  return node.kind === 'scalar';
}

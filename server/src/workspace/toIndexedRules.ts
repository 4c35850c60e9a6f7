import type { IndexedRule } from '../rule/ruleIndex';
import type { Analysis } from '../service/analysis';

/** What other files need to know of a file's rules. */
export function toIndexedRules({ document, rules }: Analysis): IndexedRule[] {
  return rules.map(({ documentIndex, id, name }) => ({
    uri: document.uri,
    documentIndex,
    id: id?.value.trim().toLowerCase(),
    name: name?.value.trim(),
  }));
}

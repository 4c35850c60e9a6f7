import type { IndexedRule } from '../rule/ruleIndex';

/** Rules by something that they have in common, such as an id. */
export interface RuleGroups {
  /** In the order of the files' URIs and of the rules in each file. */
  get(key: string): readonly IndexedRule[];
  /**
   * Puts rules in place of others.
   *
   * @returns the rules, of any file, in groups that gained a member or lost one.
   */
  replace(before: readonly IndexedRule[], rules: readonly IndexedRule[]): readonly IndexedRule[];
}

/** @param getKey what the rules of a group share; a rule without it is in no group. */
export function createRuleGroups(getKey: (rule: IndexedRule) => string | undefined): RuleGroups {
  const groups = new Map<string, Set<IndexedRule>>();
  const get = (key: string) => [...(groups.get(key) ?? [])].sort(comparePlaces);
  const getKeys = (rules: readonly IndexedRule[]) => rules.flatMap((rule) => getKey(rule) || []);

  function remove(rule: IndexedRule): void {
    const key = getKey(rule) ?? '';
    const group = groups.get(key);
    group?.delete(rule);
    if (group?.size === 0) {
      groups.delete(key);
    }
  }

  function add(rule: IndexedRule): void {
    const key = getKey(rule);
    if (key) {
      const group = groups.get(key) ?? new Set();
      groups.set(key, group.add(rule));
    }
  }

  return {
    get,
    replace(before, rules) {
      before.forEach(remove);
      rules.forEach(add);
      const [old, fresh] = [getKeys(before), getKeys(rules)];
      const moved = [
        ...old.filter((key) => !fresh.includes(key)),
        ...fresh.filter((key) => !old.includes(key)),
      ];
      return moved.flatMap(get);
    },
  };
}

export function comparePlaces(a: IndexedRule, b: IndexedRule): number {
  return compare(a.uri, b.uri) || a.documentIndex - b.documentIndex;
}

function compare(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}

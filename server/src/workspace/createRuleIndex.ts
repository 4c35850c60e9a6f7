import { fileURLToPath } from 'node:url';
import type { IndexedRule, RuleIndex } from '../rule/ruleIndex';

/** An index that follows the files of a workspace. */
export interface MutableRuleIndex extends RuleIndex {
  /** Puts a file's rules in place of those known of it. The URI may be spelled differently from last time. */
  update(uri: string, rules: readonly IndexedRule[]): void;
  remove(uri: string): void;
}

export function createRuleIndex(): MutableRuleIndex {
  const rulesByFile = new Map<string, readonly IndexedRule[]>();
  const rulesById = new Map<string, Set<IndexedRule>>();

  function remove(uri: string): void {
    const file = toFileKey(uri);
    for (const rule of rulesByFile.get(file) ?? []) {
      const sharing = rulesById.get(rule.id ?? '');
      sharing?.delete(rule);
      if (sharing?.size === 0) {
        rulesById.delete(rule.id ?? '');
      }
    }
    rulesByFile.delete(file);
  }

  return {
    findById: (id) => [...(rulesById.get(id.toLowerCase()) ?? [])].sort(comparePlaces),
    all: () => [...rulesByFile.values()].flat().sort(comparePlaces),
    update(uri, rules) {
      remove(uri);
      rulesByFile.set(toFileKey(uri), rules);
      for (const rule of rules) {
        if (rule.id !== undefined) {
          const sharing = rulesById.get(rule.id) ?? new Set();
          rulesById.set(rule.id, sharing.add(rule));
        }
      }
    },
    remove,
  };
}

function comparePlaces(a: IndexedRule, b: IndexedRule): number {
  return compare(a.uri, b.uri) || a.documentIndex - b.documentIndex;
}

function compare(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}

/** Editors escape the same path differently, so files are told apart by path where they have one. */
function toFileKey(uri: string): string {
  try {
    return fileURLToPath(uri);
  } catch {
    return uri;
  }
}

import { fileURLToPath } from 'node:url';
import type { IndexedRule, RuleIndex } from '../rule/ruleIndex';
import { toRuleNameKey } from '../rule/toRuleNameKey';
import { createOrderedRules, type OrderedRules } from './orderedRules';
import { createRuleGroups } from './ruleGroups';

/** An index that follows the files of a workspace. */
export interface MutableRuleIndex extends RuleIndex {
  /** Puts a file's rules in place of those known of it. The URI may be spelled differently from last time. */
  update(uri: string, rules: readonly IndexedRule[]): void;
  remove(uri: string): void;
}

/** Who wants to know of changes, once they are made. */
export interface RuleIndexListeners {
  onChange?(): void;
  /**
   * Told which other files share an id or a name with the rules that came or went: what is said of
   * those files may be wrong now.
   */
  onShared?(uris: ReadonlySet<string>): void;
  /** Told where rules came or went, or have another id, name or query: what exclusions do may be different now. */
  onExcludable?(): void;
}

export function createRuleIndex(listeners: RuleIndexListeners = {}): MutableRuleIndex {
  const rulesByFile = new Map<string, readonly IndexedRule[]>();
  const rulesById = createRuleGroups(({ id }) => id);
  const rulesByName = createRuleGroups(({ name }) => name && toRuleNameKey(name));
  let inOrder: OrderedRules | undefined;

  function getInOrder(): OrderedRules {
    inOrder ??= createOrderedRules([...rulesByFile.values()].flat());
    return inOrder;
  }

  function replace(uri: string, rules: readonly IndexedRule[]): void {
    const file = toFileKey(uri);
    const before = rulesByFile.get(file) ?? [];
    if (before.length === 0 && rules.length === 0) {
      return;
    }
    inOrder = undefined;
    if (rules.length > 0) {
      rulesByFile.set(file, rules);
    } else {
      rulesByFile.delete(file);
    }
    const sharing = [...rulesById.replace(before, rules), ...rulesByName.replace(before, rules)];
    const others = sharing.map((rule) => rule.uri).filter((other) => toFileKey(other) !== file);
    listeners.onChange?.();
    if (others.length > 0) {
      listeners.onShared?.(new Set(others));
    }
    if (!areExcludedAlike(before, rules)) {
      listeners.onExcludable?.();
    }
  }

  return {
    findById: (id) => rulesById.get(id.toLowerCase()),
    findByName: (name) => rulesByName.get(toRuleNameKey(name)),
    all: () => getInOrder().all(),
    findMatching: (patterns) => getInOrder().findMatching(patterns),
    update: replace,
    remove: (uri) => replace(uri, []),
  };
}

function areExcludedAlike(before: readonly IndexedRule[], rules: readonly IndexedRule[]): boolean {
  return (
    before.length === rules.length &&
    before.every(({ id, name, query }, at) => {
      const rule = rules[at];
      return rule && id === rule.id && name === rule.name && query === rule.query;
    })
  );
}

/** Editors escape the same path differently, so files are told apart by path where they have one. */
function toFileKey(uri: string): string {
  try {
    return fileURLToPath(uri);
  } catch {
    return uri;
  }
}

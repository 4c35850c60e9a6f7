import { createRuleMatcher, toMatchTexts } from '../rule/matchesRules';
import type { IndexedRule, RuleIndex } from '../rule/ruleIndex';
import { comparePlaces } from './ruleGroups';

/** The rules of an index as they are between two changes. */
export type OrderedRules = Pick<RuleIndex, 'all' | 'findMatching'>;

/** More lists than a file of exclusions has; while one is typed, each letter makes another. */
const mostLists = 500;

/**
 * Sorts the rules once for all who ask, and remembers what patterns found: of the exclusions of a
 * file, which all ask at every keystroke, one is being typed.
 */
export function createOrderedRules(unordered: readonly IndexedRule[]): OrderedRules {
  const rules = unordered.toSorted(comparePlaces);
  const texts = rules.map(toMatchTexts);
  const found = new Map<string, readonly IndexedRule[]>();

  function find(patterns: readonly string[]): IndexedRule[] {
    const matches = createRuleMatcher(patterns);
    return rules.filter((_rule, at) => matches(texts[at] ?? []));
  }

  return {
    all: () => rules,
    findMatching(patterns) {
      if (patterns.length === 0) {
        return rules;
      }
      const key = JSON.stringify(patterns);
      const matching = found.get(key) ?? find(patterns);
      found.delete(key);
      found.set(key, matching);
      for (const oldest of found.keys()) {
        if (found.size <= mostLists) {
          break;
        }
        found.delete(oldest);
      }
      return matching;
    },
  };
}

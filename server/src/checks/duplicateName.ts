import type { IndexedRule } from '../rule/ruleIndex';
import type { Rule } from '../rule/ruleModel';
import type { Check } from './check';
import { findDuplicate } from './findDuplicate';

export const duplicateName: Check = {
  code: 'duplicate-name',
  severity: 'warning',
  phase: 'structure',
  summary: 'Another rule of the workspace has the same `name`.',
  explanation:
    'Lists of rules, alerts and incidents show the name, so two rules that share one cannot be told apart there; letter case and the number of spaces do not tell them apart either. Say in each name what its rule alone does. A hunting query and an analytics rule may share a name, for they stand in different lists. Rules that share their `id` as well are the matter of `duplicate-id`.',
  *find(context) {
    const { rule, environment } = context;
    const scalar = rule.name;
    if (scalar) {
      const sharing = environment.index.findByName(scalar.value);
      const rules = sharing.filter((other) => isMistakable(other, rule));
      const complaint = 'has this name too. Say in each name what its rule alone does.';
      yield* findDuplicate({ scalar, rules, complaint }, context);
    }
  },
};

/** Whether the two stand in the same list of a portal without being the same rule. */
function isMistakable(other: IndexedRule, rule: Rule): boolean {
  const sameList = (other.kind === 'hunting') === (rule.kind === 'hunting');
  const id = rule.id?.value.trim().toLowerCase();
  return sameList && (id === undefined || other.id !== id);
}

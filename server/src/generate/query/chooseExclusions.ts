import type { Exclusion } from '../../rule/exclusion';
import { matchesRules, type RuleIdentity } from '../../rule/matchesRules';

export interface ChosenExclusions {
  readonly exclusions: readonly Exclusion[];
  /** Sentences on those that apply to the rule but are over. */
  readonly applied: readonly string[];
}

/** The exclusions that apply to a rule on a day, given as `YYYY-MM-DD`. */
export function chooseExclusions(
  exclusions: readonly Exclusion[],
  rule: RuleIdentity,
  today: string,
): ChosenExclusions {
  const meant = exclusions.filter(({ rules }) => matchesRules(rules, rule));
  const isOver = ({ expires }: Exclusion) => expires !== undefined && expires < today;
  return {
    exclusions: meant.filter((exclusion) => !isOver(exclusion)),
    applied: meant
      .filter(isOver)
      .map(
        ({ scenario, expires }) =>
          `Does not leave out "${scenario}": the exclusion ended on ${expires}.`,
      ),
  };
}

/** What rules are told apart by. */
export interface RuleIdentity {
  readonly id: string | undefined;
  readonly name: string | undefined;
}

/**
 * Tells whether an exclusion applies to a rule: one of its patterns is the rule's id or name, letter
 * case aside, with `*` for any text. No patterns mean every rule.
 */
export function createRuleMatcher(patterns: readonly string[]): (rule: RuleIdentity) => boolean {
  const matchers = patterns.map((pattern) => createMatcher(pattern.toLowerCase()));
  return ({ id, name }) => {
    const texts = [id?.toLowerCase(), name?.toLowerCase()];
    return (
      matchers.length === 0 ||
      matchers.some((matches) => texts.some((text) => text !== undefined && matches(text)))
    );
  };
}

/** Whether an exclusion with these patterns applies to one rule. */
export function matchesRules(patterns: readonly string[], rule: RuleIdentity): boolean {
  return createRuleMatcher(patterns)(rule);
}

/** Takes each piece between stars where it first fits, so that no pattern costs more than a look at the text. */
function createMatcher(pattern: string): (text: string) => boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) {
    return (text) => text === pattern;
  }
  return (text) => {
    let at = first.length;
    for (const piece of rest) {
      const found = text.indexOf(piece, at);
      if (found < 0) {
        return false;
      }
      at = found + piece.length;
    }
    return text.startsWith(first) && text.endsWith(last) && at + last.length <= text.length;
  };
}

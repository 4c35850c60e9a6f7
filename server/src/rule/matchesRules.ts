/** What rules are told apart by. */
export interface RuleIdentity {
  readonly id: string | undefined;
  readonly name: string | undefined;
}

/** What patterns are compared with, so that many of them need it made only once. */
export function toMatchTexts({ id, name }: RuleIdentity): readonly string[] {
  return [id, name].flatMap((text) => text?.toLowerCase() ?? []);
}

/**
 * Tells whether an exclusion applies to the rule with these texts: one of its patterns is the rule's
 * id or name, letter case aside, with `*` for any text. No patterns mean every rule.
 */
export function createRuleMatcher(
  patterns: readonly string[],
): (texts: readonly string[]) => boolean {
  const matchers = patterns.map((pattern) => createMatcher(pattern.toLowerCase()));
  return (texts) => matchers.length === 0 || matchers.some((matches) => texts.some(matches));
}

/** Whether an exclusion with these patterns applies to one rule. */
export function matchesRules(patterns: readonly string[], rule: RuleIdentity): boolean {
  return createRuleMatcher(patterns)(toMatchTexts(rule));
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

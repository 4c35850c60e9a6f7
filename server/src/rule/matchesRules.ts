/** What rules are told apart by. */
export interface RuleIdentity {
  readonly id: string | undefined;
  readonly name: string | undefined;
}

/**
 * Whether an exclusion applies to a rule: one of its patterns is the rule's id, or a glob of its
 * name (`*` for any text, `?` for one character), letter case aside. No patterns mean every rule.
 */
export function matchesRules(patterns: readonly string[], { id, name }: RuleIdentity): boolean {
  const texts = [id, name].flatMap((text) => (text === undefined ? [] : [text.toLowerCase()]));
  return (
    patterns.length === 0 ||
    patterns.some((pattern) => texts.some((text) => matchesGlob(pattern.toLowerCase(), text)))
  );
}

/** Takes time in proportion to both lengths at worst, whatever the pattern, unlike a regular expression. */
function matchesGlob(pattern: string, text: string): boolean {
  let [at, next] = [0, 0];
  /** Where to go on when what follows the last star does not fit. */
  let retry: { readonly at: number; readonly next: number } | undefined;
  while (at < text.length) {
    const symbol = pattern[next];
    if (symbol === '*') {
      next += 1;
      retry = { at: at + 1, next };
    } else if (symbol !== undefined && (symbol === '?' || symbol === text[at])) {
      at += 1;
      next += 1;
    } else if (retry) {
      ({ at, next } = retry);
      retry = { at: at + 1, next };
    } else {
      return false;
    }
  }
  return /^\**$/.test(pattern.slice(next));
}

import type { IndexedRule } from '../rule/ruleIndex';
import { getFileName } from '../text/getFileName';
import type { YamlScalar } from '../yaml/yamlTree';
import type { CheckContext, Finding } from './check';

/** Which other rules the rule at hand is a double of, and what is said of it. */
export interface Duplicate {
  /** Where the rule says what they share. */
  readonly scalar: YamlScalar;
  /** All that share it, the rule itself included. */
  readonly rules: readonly IndexedRule[];
  /** Goes on after the names of the others: `has this id too. …`. */
  readonly complaint: string;
}

/** A finding that names the first of the other rules and relates to all; none where there is no other. */
export function* findDuplicate(
  { scalar, rules, complaint }: Duplicate,
  { rule, uri }: CheckContext,
): Generator<Finding<undefined>> {
  const others = rules.filter(
    (other) => other.uri !== uri || other.documentIndex !== rule.documentIndex,
  );
  const [first] = others;
  if (first) {
    const more = others.length > 1 ? ` and ${others.length - 1} more` : '';
    yield {
      span: scalar.span,
      message: `${describeRule(first, uri)}${more} ${complaint}`,
      related: others.map((other) => ({ uri: other.uri, message: describeRule(other, uri) })),
      data: undefined,
    };
  }
}

function describeRule(rule: IndexedRule, here: string): string {
  const place = rule.uri === here ? 'this file' : describeFile(rule.uri, here);
  return rule.name === undefined ? `A rule in ${place}` : `"${rule.name}" in ${place}`;
}

/** The file's name, with as many folders as tell it from the file at hand. */
function describeFile(uri: string, here: string): string {
  const parts = uri.split('/');
  const own = here.split('/');
  let count = 1;
  while (count < parts.length && parts.at(-count) === own.at(-count)) count++;
  return parts.slice(-count).map(getFileName).join('/');
}

import type { IndexedRule } from '../rule/ruleIndex';
import { getFileName } from '../text/getFileName';
import type { Check } from './check';
import { createGuidFix } from './guidFix';

export const duplicateId: Check = {
  code: 'duplicate-id',
  severity: 'error',
  phase: 'structure',
  summary: 'Another rule of the workspace has the same `id`.',
  explanation:
    'The id tells rules apart. When two share one, deploying the second overwrites the first. Give the newer rule a GUID of its own.',
  *find({ rule, uri, environment }) {
    if (!rule.id) {
      return;
    }
    const others = environment.index
      .findById(rule.id.value.trim())
      .filter((other) => other.uri !== uri || other.documentIndex !== rule.documentIndex);
    const [first] = others;
    if (first) {
      const more = others.length > 1 ? ` and ${others.length - 1} more` : '';
      yield {
        span: rule.id.span,
        message: `${describeRule(first, uri)}${more} has this id too. Give one of them a new GUID.`,
        related: others.map((other) => ({ uri: other.uri, message: describeRule(other, uri) })),
        data: undefined,
      };
    }
  },
  fix: ({ span }, context) => [createGuidFix(span, context)],
};

function describeRule(rule: IndexedRule, here: string): string {
  const place = rule.uri === here ? 'this file' : getFileName(rule.uri);
  return rule.name === undefined ? `A rule in ${place}` : `"${rule.name}" in ${place}`;
}

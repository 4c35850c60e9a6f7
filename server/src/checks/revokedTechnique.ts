import type { Technique } from '../attack/attack';
import { readTechniques } from '../rule/listWords';
import type { Check } from './check';
import { createRenameFixes } from './createRenameFixes';

interface RevokedTechnique {
  readonly replacements: readonly string[];
}

export const revokedTechnique: Check<RevokedTechnique> = {
  code: 'revoked-technique',
  severity: 'warning',
  phase: 'structure',
  summary: 'ATT&CK has revoked a technique.',
  explanation:
    'ATT&CK revokes a technique when another one takes its place; matrices and coverage reports then no longer show the old id. Name the technique that replaces it. A hint where only the next version of ATT&CK revokes the technique: keep it until your tools know the new id.',
  *find({ rule, environment }) {
    const { attack } = environment;
    const techniques = readTechniques(rule);
    const listed = new Set(techniques.map(({ value }) => value.trim()));
    for (const item of techniques) {
      const technique = attack.findTechnique(item.value.trim());
      if (technique?.revoked) {
        const { revokedBy } = technique;
        const replacement = revokedBy === undefined ? undefined : attack.findTechnique(revokedBy);
        const isListed = replacement !== undefined && listed.has(replacement.id);
        yield {
          span: item.span,
          message: `ATT&CK has revoked ${technique.id} (${technique.name}). ${describeReplacement(replacement, isListed)}`,
          data: { replacements: replacement && !isListed ? [replacement.id] : [] },
        };
      } else if (technique?.nextVersionRevokedBy !== undefined) {
        yield {
          span: item.span,
          message: `The version of ATT&CK after ${attack.version} replaces ${technique.id} (${technique.name}) by ${technique.nextVersionRevokedBy}.`,
          severity: 'hint',
          data: { replacements: [] },
        };
      }
    }
  },
  fix: ({ span, data }) => createRenameFixes(span, data.replacements),
};

function describeReplacement(technique: Technique | undefined, isListed: boolean): string {
  if (!technique) {
    return 'No other takes its place.';
  }
  const replacement = `${technique.id} (${technique.name})`;
  return isListed
    ? `Remove it: ${replacement} takes its place and is listed.`
    : `Name ${replacement} instead.`;
}

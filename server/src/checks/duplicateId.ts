import type { Check } from './check';
import { createGuidFix } from './createGuidFix';
import { findDuplicate } from './findDuplicate';

export const duplicateId: Check = {
  code: 'duplicate-id',
  severity: 'error',
  phase: 'structure',
  summary: 'Another rule of the workspace has the same `id`.',
  explanation:
    'The id tells rules apart. When two share one, deploying the second overwrites the first. Give the newer rule a GUID of its own.',
  *find(context) {
    const scalar = context.rule.id;
    if (scalar) {
      const rules = context.environment.index.findById(scalar.value.trim());
      const complaint = 'has this id too. Give one of them a new GUID.';
      yield* findDuplicate({ scalar, rules, complaint }, context);
    }
  },
  fix: ({ span }, context) => [createGuidFix(span, context)],
};

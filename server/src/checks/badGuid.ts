import type { Check } from './check';
import { createGuidFix } from './createGuidFix';

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const badGuid: Check = {
  code: 'bad-guid',
  severity: 'error',
  phase: 'structure',
  summary: 'The `id` is not a GUID.',
  explanation:
    'Sentinel takes only a GUID as the id of a rule: 32 hexadecimal digits in groups of 8-4-4-4-12. Give a new rule a new one; never take another rule’s.',
  *find({ rule }) {
    if (rule.id && !guid.test(rule.id.value.trim())) {
      yield {
        span: rule.id.span,
        message: `"${rule.id.value}" is not a GUID. Write 32 hexadecimal digits as 8-4-4-4-12.`,
        data: undefined,
      };
    }
  },
  fix: ({ span }, context) => [createGuidFix(span, context)],
};

import { walkScalars } from '../rule/walkScalars';
import { findClosest } from '../text/findClosest';
import { joinWithOr } from '../text/joinWithOr';
import type { Check } from './check';
import { createCertainRenameFixes, createRenameFixes } from './createRenameFixes';

interface UnknownValue {
  readonly suggestions: readonly string[];
  readonly isLetterCase: boolean;
}

export const unknownValue: Check<UnknownValue> = {
  code: 'unknown-value',
  severity: 'error',
  phase: 'structure',
  summary: 'A field has a value that it does not take.',
  explanation:
    'Fields such as `severity`, `kind` and `triggerOperator` take one of a few words, exact in letter case: `Medium`, not `medium`. Sentinel rejects a rule with any other. A warning where nothing rejects it: in fields that only people read, such as `status`, and in hunting queries, which have no severity.',
  *find({ rule }) {
    for (const { node, type, field } of walkScalars(rule)) {
      const value = node.value.trim();
      if (type.kind !== 'text' || !type.values || type.values.includes(value)) {
        continue;
      }
      const suggestion = findClosest(value, type.values);
      const isLetterCase = suggestion?.toLowerCase() === value.toLowerCase();
      const isHarmless = type.isCustom || (rule.kind === 'hunting' && field.name !== 'kind');
      yield {
        span: node.span,
        message: `"${field.name}" takes ${joinWithOr(type.values)}, not "${value}".${isLetterCase ? ' Letter case matters.' : ''}`,
        ...(isHarmless && { severity: 'warning' as const }),
        data: { suggestions: suggestion === undefined ? [] : [suggestion], isLetterCase },
      };
    }
  },
  fix: ({ span, data }) =>
    (data.isLetterCase ? createCertainRenameFixes : createRenameFixes)(span, data.suggestions),
};

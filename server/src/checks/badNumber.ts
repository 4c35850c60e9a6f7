import { walkScalars } from '../rule/walkScalars';
import type { Check } from './check';
import { createRenameFixes } from './createRenameFixes';

interface BadNumber {
  readonly suggestions: readonly string[];
}

export const badNumber: Check<BadNumber> = {
  code: 'bad-number',
  severity: 'error',
  phase: 'structure',
  summary: 'A number cannot be read, or is out of bounds.',
  explanation:
    '`triggerThreshold` is a whole number from 0 to 10000. Anything else makes the deployment fail: words, fractions, separators between thousands.',
  *find({ rule }) {
    for (const { node, type, field } of walkScalars(rule)) {
      if (type.kind !== 'number') {
        continue;
      }
      const text = node.value.trim();
      const isWhole = /^[-+]?\d+$/.test(text);
      const value = isWhole ? Number(text) : readLooseNumber(text);
      const nearest =
        value === undefined
          ? undefined
          : Math.min(Math.max(Math.round(value), type.least), type.most);
      if (isWhole && nearest === value) {
        continue;
      }
      const limits = `from ${type.least} to ${type.most}`;
      yield {
        span: node.span,
        message: isWhole
          ? `"${field.name}" takes a number ${limits}; ${text} is outside.`
          : `"${field.name}" takes a whole number ${limits}, not "${text}".`,
        data: { suggestions: nearest === undefined ? [] : [String(nearest)] },
      };
    }
  },
  fix: ({ span, data }) => createRenameFixes(span, data.suggestions),
};

/** A fraction, or a number with separators between its thousands. */
function readLooseNumber(text: string): number | undefined {
  const digits = text.replaceAll(/(?<=\d)[_, ](?=\d{3})/g, '');
  return /^[-+]?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : undefined;
}

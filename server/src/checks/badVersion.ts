import { walkScalars } from '../rule/walkScalars';
import type { Check } from './check';
import { createRenameFixes } from './createRenameFixes';

const version = /^\d+\.\d+\.\d+$/;
const longest = 20;

interface BadVersion {
  readonly suggestions: readonly string[];
}

export const badVersion: Check<BadVersion> = {
  code: 'bad-version',
  severity: 'error',
  phase: 'structure',
  summary: 'The `version` is not three numbers.',
  explanation:
    'The version of a rule is three numbers joined by dots, such as `1.0.0`, of at most 20 characters. An error in analytics rules, which are rejected with any other; a warning in hunting queries, where the guides for published queries ask for it.',
  *find({ rule }) {
    for (const { node, type } of walkScalars(rule)) {
      const text = node.value.trim();
      const isJudged = type.kind === 'text' && type.format === 'version';
      if (!isJudged || (version.test(text) && text.length <= longest)) {
        continue;
      }
      const suggestion = suggestVersion(text);
      yield {
        span: node.span,
        message:
          text.length > longest
            ? `A version has at most ${longest} characters, such as 1.0.0.`
            : `"${text}" is not a version. Write three numbers, such as 1.0.0.`,
        ...(rule.kind === 'hunting' && { severity: 'warning' as const }),
        data: { suggestions: suggestion === undefined ? [] : [suggestion] },
      };
    }
  },
  fix: ({ span, data }) => createRenameFixes(span, data.suggestions),
};

/** One to four numbers, perhaps with a `v` before or a word such as `-preview` behind. */
function suggestVersion(text: string): string | undefined {
  const match = /^v?\.?\s*(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:\.\d+)?(?:[-+ ][\w.-]*)?$/i.exec(text);
  if (!match) {
    return undefined;
  }
  const [, major = '0', minor = '0', patch = '0'] = match;
  const suggestion = `${major}.${minor}.${patch}`;
  return suggestion.length <= longest ? suggestion : undefined;
}

import { clampDuration, type DurationLimits } from '../rule/durationLimits';
import { parseDuration } from '../rule/parseDuration';
import { walkScalars } from '../rule/walkScalars';
import { getDurationStyle, writeDuration } from '../rule/writeDuration';
import type { Check, Finding, Profile } from './check';
import { createRenameFixes } from './createRenameFixes';

interface BadDuration {
  readonly suggestions: readonly string[];
}

export const badDuration: Check<BadDuration> = {
  code: 'bad-duration',
  severity: 'error',
  phase: 'structure',
  summary: 'A duration cannot be read, or is out of bounds.',
  explanation:
    'Durations are written as `5m`, `1h` or `1d`, as ISO 8601 does (`PT1H`, `P1D`), or as .NET does (`00:05:00`). `queryFrequency` and `queryPeriod` reach from 5 minutes to 14 days. The profile `azure-sentinel` warns of ISO 8601 there, because that repository’s checks do not read it.',
  *find({ rule, environment }) {
    for (const { node, type, field } of walkScalars(rule)) {
      if (type.kind !== 'text' || type.format !== 'duration') {
        continue;
      }
      const finding = judge(node.value.trim(), field.name, type.durations, environment.profile);
      if (finding) {
        yield { span: node.span, ...finding };
      }
    }
  },
  fix: ({ span, data }) => createRenameFixes(span, data.suggestions),
};

function judge(
  text: string,
  field: string,
  limits: DurationLimits | undefined,
  profile: Profile,
): Omit<Finding<BadDuration>, 'span'> | undefined {
  const seconds = parseDuration(text);
  if (seconds === undefined) {
    return {
      message: `"${text}" is not a duration. Write it as 5m, 1h or 1d.`,
      data: { suggestions: suggestDurations(text) },
    };
  }
  const style = getDurationStyle(text);
  const nearest = limits ? clampDuration(seconds, limits) : seconds;
  if (limits && nearest !== seconds) {
    return {
      message: `"${field}" takes from ${limits.least} to ${limits.most}; ${text} is outside.`,
      data: { suggestions: [writeDuration(nearest, style)] },
    };
  }
  return limits && style === 'iso' && profile === 'azure-sentinel'
    ? {
        message: `The checks of Azure-Sentinel do not read ISO 8601 in "${field}".`,
        severity: 'warning',
        data: { suggestions: [writeDuration(seconds, 'short')] },
      }
    : undefined;
}

/** `PT` and `P` mixed up, a unit in words, or none at all. */
function suggestDurations(text: string): string[] {
  const iso = /^PT?(\d+)([DHM])$/i.exec(text);
  if (iso) {
    const [, count = '', unit = ''] = iso;
    return [unit.toUpperCase() === 'D' ? `P${count}D` : `PT${count}${unit.toUpperCase()}`];
  }
  const [, count = '', unit = ''] = /^(\d+)\s*([a-z]*)$/i.exec(text) ?? [];
  const isWord = /^(?:m|mins?|minutes?|h|hrs?|hours?|d|days?)$/i.test(unit);
  if (count === '' || !(isWord || unit === '')) {
    return [];
  }
  return isWord
    ? [`${count}${unit.charAt(0).toLowerCase()}`]
    : ['m', 'h', 'd'].map((letter) => count + letter);
}

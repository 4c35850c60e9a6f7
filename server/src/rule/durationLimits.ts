import { parseDuration } from './parseDuration';

/** The shortest and the longest duration that is accepted, such as `5m`. */
export interface DurationLimits {
  readonly least: string;
  readonly most: string;
}

/** What Sentinel takes as frequency and period of a scheduled rule. */
export const scheduleLimits: DurationLimits = { least: '5m', most: '14d' };

/** The duration within the limits that is nearest to `seconds`. */
export function clampDuration(seconds: number, { least, most }: DurationLimits): number {
  return Math.min(
    Math.max(seconds, parseDuration(least) ?? 0),
    parseDuration(most) ?? Number.POSITIVE_INFINITY,
  );
}

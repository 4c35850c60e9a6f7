import type { YamlScalar } from '../yaml/yamlTree';
import { clampDuration, scheduleLimits } from './durationLimits';
import { parseDuration } from './parseDuration';
import type { Rule } from './ruleModel';

/** A duration of a schedule, where it stands. */
export interface ScheduledDuration {
  readonly node: YamlScalar;
  readonly text: string;
  readonly seconds: number;
}

export interface Schedule {
  readonly frequency: ScheduledDuration;
  readonly period: ScheduledDuration;
}

/**
 * How often a scheduled rule runs and what it reads; undefined unless both can be read and are
 * within Sentinel's limits.
 */
export function readSchedule(rule: Rule): Schedule | undefined {
  const frequency = findDuration(rule, 'queryFrequency');
  const period = findDuration(rule, 'queryPeriod');
  return rule.kind === 'scheduled' && frequency && period ? { frequency, period } : undefined;
}

function findDuration(rule: Rule, field: string): ScheduledDuration | undefined {
  const node = rule.findEntry(field)?.value;
  if (node?.kind !== 'scalar') {
    return undefined;
  }
  const text = node.value.trim();
  const seconds = parseDuration(text);
  return seconds === undefined || clampDuration(seconds, scheduleLimits) !== seconds
    ? undefined
    : { node, text, seconds };
}

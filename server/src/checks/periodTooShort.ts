import { readSchedule } from '../rule/readSchedule';
import type { Check } from './check';

interface PeriodTooShort {
  /** The frequency as written, which is the shortest period that will do. */
  readonly shortest: string;
}

export const periodTooShort: Check<PeriodTooShort> = {
  code: 'period-too-short',
  severity: 'error',
  phase: 'structure',
  summary: 'Each run reads less time than passes between runs.',
  explanation:
    'Sentinel demands that `queryPeriod` is at least as long as `queryFrequency`. A rule that runs every hour and reads half an hour would never see the other half.',
  *find({ rule }) {
    const schedule = readSchedule(rule);
    if (schedule && schedule.period.seconds < schedule.frequency.seconds) {
      const { period, frequency } = schedule;
      yield {
        span: period.node.span,
        message: `"queryPeriod" has to be at least as long as "queryFrequency", which is ${frequency.text}.`,
        data: { shortest: frequency.text },
      };
    }
  },
  fix: ({ span, data }) => [
    {
      title: `Set queryPeriod to ${data.shortest}`,
      edits: [{ span, newText: data.shortest }],
      certain: false,
    },
  ],
};

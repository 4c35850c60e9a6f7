import { readSchedule } from '../rule/readSchedule';
import { getDurationStyle, writeDuration } from '../rule/writeDuration';
import type { Check } from './check';

const hour = 3_600;
const longPeriod = 48 * hour;

interface FrequencyTooShort {
  readonly shortest: string;
}

export const frequencyTooShort: Check<FrequencyTooShort> = {
  code: 'frequency-too-short',
  severity: 'error',
  phase: 'structure',
  summary: 'The rule reads days of data more often than once an hour.',
  explanation:
    'Sentinel lets a rule whose `queryPeriod` is 2 days or longer run once an hour at most. Run it less often, or let it read less.',
  *find({ rule }) {
    const schedule = readSchedule(rule);
    if (schedule && schedule.period.seconds >= longPeriod && schedule.frequency.seconds < hour) {
      const { period, frequency } = schedule;
      yield {
        span: frequency.node.span,
        message: `With a "queryPeriod" of ${period.text}, "queryFrequency" has to be at least 1h.`,
        data: { shortest: writeDuration(hour, getDurationStyle(frequency.text)) },
      };
    }
  },
  fix: ({ span, data }) => [
    {
      title: `Set queryFrequency to ${data.shortest}`,
      edits: [{ span, newText: data.shortest }],
      certain: false,
    },
  ],
};

import type { Exclusion } from '../rule/exclusion';
import type { ExclusionEntry } from './readExclusions';

/**
 * The entries that can be applied: those with a filter. Without a scenario the filter names it.
 *
 * @param file absolute.
 */
export function toExclusions(entries: readonly ExclusionEntry[], file: string): Exclusion[] {
  return entries.flatMap(({ scenario, reason, rules, filter, expires, owner }) =>
    filter === undefined || filter.text.trim() === ''
      ? []
      : [
          {
            scenario: scenario?.text ?? filter.text.trim(),
            reason: reason?.text,
            rules: rules.map(({ text }) => text),
            filter: filter.text.trim(),
            expires: expires?.text,
            owner: owner?.text,
            file,
          },
        ],
  );
}

import { readListWords } from '../rule/listWords';
import { askDidYouMean } from '../text/askDidYouMean';
import { findClosest } from '../text/findClosest';
import type { Check } from './check';
import { createRenameFixes } from './createRenameFixes';

interface UnknownTactic {
  readonly suggestions: readonly string[];
}

export const unknownTactic: Check<UnknownTactic> = {
  code: 'unknown-tactic',
  severity: 'error',
  phase: 'structure',
  summary: 'A tactic is not one that Sentinel knows.',
  explanation:
    'Sentinel takes the MITRE ATT&CK tactics in a spelling of its own, without spaces and exact in letter case: `CommandAndControl`, not `Command and Control`.',
  *find({ rule, environment }) {
    const names = environment.attack.tactics.map(({ name }) => name);
    for (const item of readListWords(rule, 'tactics')) {
      if (!environment.attack.findTactic(item.value)) {
        const joined = item.value.replaceAll(/[\s_-]+/g, '');
        const suggestion = findClosest(joined, names);
        const suggestions = suggestion === undefined ? [] : [suggestion];
        yield {
          span: item.span,
          message: `"${item.value}" is not a tactic of Sentinel${askDidYouMean(suggestions)}`,
          data: { suggestions },
        };
      }
    }
  },
  fix: ({ span, data }) => createRenameFixes(span, data.suggestions),
};

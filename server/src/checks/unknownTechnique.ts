import { readTechniques } from '../rule/listWords';
import { askDidYouMean } from '../text/askDidYouMean';
import type { Check } from './check';
import { createRenameFixes } from './createRenameFixes';

interface UnknownTechnique {
  readonly suggestions: readonly string[];
}

export const unknownTechnique: Check<UnknownTechnique> = {
  code: 'unknown-technique',
  severity: 'error',
  phase: 'structure',
  summary: 'A technique is not one of MITRE ATT&CK.',
  explanation:
    'A technique is named by its ATT&CK id, such as `T1219` or, for a sub-technique, `T1219.002`. Anything else cannot be shown on the ATT&CK matrix.',
  *find({ rule, environment }) {
    const { attack } = environment;
    for (const item of readTechniques(rule)) {
      const id = item.value.trim();
      const technique = attack.findTechnique(id);
      if (technique?.id === id) {
        continue;
      }
      const parent = attack.findTechnique(id.split('.', 1)[0] ?? '');
      const suggestions = [technique ?? parent].flatMap((found) => (found ? [found.id] : []));
      yield {
        span: item.span,
        message: `"${id}" is not a technique of ATT&CK ${attack.version}${askDidYouMean(suggestions)}`,
        data: { suggestions },
      };
    }
  },
  fix: ({ span, data }) => createRenameFixes(span, data.suggestions),
};

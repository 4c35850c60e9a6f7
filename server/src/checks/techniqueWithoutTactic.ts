import { readListWords, readTechniques } from '../rule/listWords';
import { joinWithOr } from '../text/joinWithOr';
import type { SpanEdit } from '../text/spanEdit';
import type { YamlSequence } from '../yaml/yamlTree';
import type { Check } from './check';
import { createItemInsertion } from './createItemInsertion';

interface TechniqueWithoutTactic {
  /** The tactics of the technique, none of which the rule lists. */
  readonly tactics: readonly string[];
}

export const techniqueWithoutTactic: Check<TechniqueWithoutTactic> = {
  code: 'technique-without-tactic',
  severity: 'warning',
  phase: 'structure',
  summary: "None of a technique's tactics is listed.",
  explanation:
    'Every technique serves one or more tactics, and at least one of them has to stand in `tactics`; otherwise the rule shows up in the wrong place of the ATT&CK matrix. Add the tactic that the rule is about.',
  *find({ rule, environment }) {
    const listed = new Set(readListWords(rule, 'tactics').map(({ value }) => value.trim()));
    const isJudgeable =
      listed.size > 0 && [...listed].every((name) => environment.attack.findTactic(name));
    for (const item of isJudgeable ? readTechniques(rule) : []) {
      const technique = environment.attack.findTechnique(item.value.trim());
      const tactics = technique?.tactics ?? [];
      if (technique && tactics.length > 0 && !tactics.some((tactic) => listed.has(tactic))) {
        yield {
          span: item.span,
          message: `${technique.id} (${technique.name}) belongs to ${joinWithOr(tactics)}, which "tactics" does not list.`,
          data: { tactics },
        };
      }
    }
  },
  fix({ data }, { rule, text }) {
    const list = rule.findEntry('tactics')?.value;
    return list?.kind === 'sequence'
      ? data.tactics.map((tactic) => ({
          title: `Add ${tactic} to tactics`,
          edits: toEdits(list, tactic, text),
          certain: false,
        }))
      : [];
  },
};

function toEdits(list: YamlSequence, tactic: string, text: string): SpanEdit[] {
  const edit = createItemInsertion(list, [tactic], text);
  return edit ? [edit] : [];
}

import type { DocumentLink } from 'vscode-languageserver-types';
import { getTacticUrl, getTechniqueUrl } from '../../attack/attackPages';
import { readListWords, readTechniques } from '../../rule/listWords';
import type { Analysis } from '../analysis';
import type { Environment } from '../environment';
import { toRange } from '../toDiagnostic';

/** Links from the tactics and techniques of a rule to their pages at MITRE; what is not known has none. */
export function getDocumentLinks(
  { rules, document }: Analysis,
  { attack }: Environment,
): DocumentLink[] {
  const tactics = rules.flatMap((rule) => readListWords(rule, 'tactics'));
  const techniques = rules.flatMap(readTechniques);
  return [
    ...tactics.flatMap(({ value, span }) => {
      const tactic = attack.findTactic(value.trim());
      const [id] = tactic?.ids ?? [];
      return tactic && id !== undefined
        ? [
            {
              range: toRange(span, document),
              target: getTacticUrl(id),
              tooltip: tactic.title,
            },
          ]
        : [];
    }),
    ...techniques.flatMap(({ value, span }) => {
      const technique = attack.findTechnique(value.trim());
      return technique
        ? [
            {
              range: toRange(span, document),
              target: getTechniqueUrl(technique.id),
              tooltip: technique.name,
            },
          ]
        : [];
    }),
  ];
}

import type { Position } from 'vscode-languageserver-types';
import type { ExclusionDraft } from '../../generate/exclusionDraft';
import type { Analysis } from '../analysis';
import { analyzeQuery } from '../analyzeQuery';
import type { Environment } from '../environment';
import { findRuleAt } from '../findQueryAt';

/** What the author writes in place of the example's value; no machine is called so, so that it hides nothing until then. */
export const examplePlaceholder = 'name-of-the-machine';

const exampleColumn = 'DeviceName';

/**
 * An exclusion for the rule at a position, to be filled in: its filter is an example over a column
 * that the rule's tables have, or absent where they have none that is known.
 */
export function draftExclusion(
  analysis: Analysis,
  position: Position,
  environment: Environment,
): ExclusionDraft | undefined {
  const rule = findRuleAt(analysis, analysis.document.offsetAt(position));
  if (!rule) {
    return undefined;
  }
  const pattern = rule.id?.value.trim() ?? rule.name?.value.trim();
  const references = analyzeQuery(rule, analysis, environment)?.analysis.references ?? [];
  const tables = new Set(references.map(({ name }) => name));
  const hasColumn = environment.schema.tables.some(
    ({ name, columns }) =>
      tables.has(name) && columns.some((column) => column.name === exampleColumn),
  );
  return {
    scenario: 'what happens, such as a patch run',
    reason: undefined,
    rules: pattern === undefined ? [] : [pattern],
    filter: hasColumn ? `${exampleColumn} == "${examplePlaceholder}"` : undefined,
    comments: rule.id && rule.name ? [rule.name.value.trim()] : [],
  };
}

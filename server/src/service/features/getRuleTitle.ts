import type { Rule } from '../../rule/ruleModel';
import { getFileName } from '../../text/getFileName';
import type { Analysis } from '../analysis';

/** What a query made from a rule is called: the rule's name, or its file's where it has none yet. */
export function getRuleTitle(rule: Rule | undefined, { document }: Analysis): string {
  return rule?.name?.value ?? getFileName(document.uri);
}

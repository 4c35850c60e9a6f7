import { isRuleDraft } from '../../../rule/isRuleDraft';
import { readRule } from '../../../rule/readRule';
import type { Rule } from '../../../rule/ruleModel';
import type { Analysis } from '../../analysis';
import { isForeignFile } from './isForeignFile';

/** The rules of a file and the documents that may become some, in the order of the file. */
export function readDrafts({ document, kind, rules, yaml }: Analysis): Rule[] {
  if (kind !== 'rule' && (kind !== 'other' || isForeignFile(document.uri))) {
    return [];
  }
  return yaml.documents.flatMap((each, index) => {
    const rule = rules.find(({ documentIndex }) => documentIndex === index);
    if (rule) {
      return [rule];
    }
    return isRuleDraft(each, yaml) ? [readRule(yaml.text, each, index)] : [];
  });
}

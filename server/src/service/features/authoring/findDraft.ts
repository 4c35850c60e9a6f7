import { readRule } from '../../../rule/readRule';
import type { Rule } from '../../../rule/ruleModel';
import type { Analysis } from '../../analysis';
import type { FileFormat } from './fileFormat';
import { readDrafts } from './readDrafts';

/** A document of one of our formats, or one that may become a rule. */
export interface Draft {
  readonly format: FileFormat;
  /** The document as a rule; one of another format has nothing that rules have. */
  readonly rule: Rule;
}

/**
 * A document that help in writing is welcome in; undefined in everybody else's YAML.
 *
 * @param documentIndex zero-based; of the files that configure us only the first document is read.
 */
export function findDraft(
  analysis: Analysis,
  documentIndex: number | undefined,
): Draft | undefined {
  const { kind, yaml } = analysis;
  if (kind === 'rule' || kind === 'other') {
    const rule = readDrafts(analysis).find((draft) => draft.documentIndex === documentIndex);
    return rule && { format: 'rule', rule };
  }
  const [document] = yaml.documents;
  return document && documentIndex === 0
    ? { format: kind, rule: readRule(yaml.text, document, 0) }
    : undefined;
}

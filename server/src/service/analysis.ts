import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ExclusionsReading } from '../config/readExclusions';
import type { Rule } from '../rule/ruleModel';
import type { YamlFile } from '../yaml/yamlTree';

/** Which of our file formats a document is; `other` is none of our business and stays silent. */
export type FileKind = 'rule' | 'config' | 'vendors' | 'exclusions' | 'other';

/** What reading one version of one document yields; a value, free of settings. */
export interface Analysis {
  readonly document: TextDocument;
  readonly kind: FileKind;
  readonly yaml: YamlFile;
  /** One for each document of the file that is a rule. */
  readonly rules: readonly Rule[];
  /** What an exclusions file holds; empty for every other. */
  readonly exclusions: ExclusionsReading;
}

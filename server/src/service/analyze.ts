import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readExclusions } from '../config/readExclusions';
import { readRules } from '../rule/readRule';
import { parseYaml } from '../yaml/parseYaml';
import type { Analysis, FileKind } from './analysis';
import { findFileKind } from './findFileKind';

/**
 * Reads one version of a document.
 *
 * @param configured what the workspace's configuration says the file is; its name and content tell otherwise.
 */
export function analyze(document: TextDocument, configured?: FileKind): Analysis {
  const yaml = parseYaml(document.getText());
  const kind = configured ?? findFileKind(document.uri, yaml);
  const rules = kind === undefined ? readRules(yaml) : [];
  return {
    document,
    yaml,
    rules,
    kind: kind ?? (rules.length > 0 ? 'rule' : 'other'),
    exclusions: kind === 'exclusions' ? readExclusions(yaml) : noExclusions,
  };
}

const noExclusions: Analysis['exclusions'] = { entries: [], problems: [] };

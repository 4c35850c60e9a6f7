import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readRules } from '../rule/readRule';
import { parseYaml } from '../yaml/parseYaml';
import type { Analysis, FileKind } from './analysis';

const configFileName = '.rmm-detections.yaml';

/** Reads one version of a document. */
export function analyze(document: TextDocument): Analysis {
  const yaml = parseYaml(document.getText());
  const kind = findKindByName(document.uri);
  const rules = kind === undefined ? readRules(yaml) : [];
  return { document, yaml, rules, kind: kind ?? (rules.length > 0 ? 'rule' : 'other') };
}

function findKindByName(uri: string): FileKind | undefined {
  return uri.endsWith(`/${configFileName}`) ? 'config' : undefined;
}

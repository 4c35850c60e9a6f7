import { TextDocument } from 'vscode-languageserver-textdocument';
import { findTool } from '../../generate/findTool';
import { generateRule } from '../../generate/generateRule';
import type { GeneratedRule, GenerateRuleRequest } from '../../protocol/messages';
import { toNumberedFileName } from '../../protocol/toNumberedFileName';
import { detectionKinds } from '../../rule/detectionKinds';
import { joinWithOr } from '../../text/joinWithOr';
import type { Environment } from '../environment';
import type { Refusal } from '../refusal';

export type NewRuleResult = { readonly rule: GeneratedRule } | Refusal;

/** The text of a new rule, by what the workspace has set; or why there is none. */
export function createNewRule(
  { tool: name, kind: id, number = 1 }: Pick<GenerateRuleRequest, 'tool' | 'kind' | 'number'>,
  { catalog, settings, createGuid }: Environment,
): NewRuleResult {
  const { tool, refusal } = findTool(name, catalog);
  if (!tool) {
    return { refusal };
  }
  const kind = detectionKinds.find((candidate) => candidate.id === id);
  if (!kind) {
    const ids = detectionKinds.map((each) => each.id);
    return { refusal: `There is no kind of rule "${id}". Choose ${joinWithOr(ids)}.` };
  }
  const generation = generateRule(tool, kind, {
    target: settings.target,
    lookback: settings.lookback,
    namePattern: settings.ruleNamePattern + (number > 1 ? ` ${number}` : ''),
    fileNamePattern: settings.ruleFileNamePattern,
    createGuid,
  });
  if (!generation.rule) {
    return { refusal: generation.refusal };
  }
  const { text, fileName, offset } = generation.rule;
  const document = TextDocument.create(fileName, 'yaml', 0, text);
  return {
    rule: {
      text,
      fileName: toNumberedFileName(fileName, number),
      position: document.positionAt(offset),
    },
  };
}

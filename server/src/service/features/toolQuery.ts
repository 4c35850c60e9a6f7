import { TextDocument } from 'vscode-languageserver-textdocument';
import { findDetectionKinds } from '../../generate/findDetectionKinds';
import { findTool } from '../../generate/findTool';
import type { GeneratedQuery, GeneratedQueryRequest } from '../../protocol/messages';
import { analyze } from '../analyze';
import type { Environment } from '../environment';
import { combineRules } from './combinedQuery';
import { generateQuery } from './generatedQuery';
import { createNewRule } from './newRule';

/**
 * The query that a new rule for a tool would have, before there is one; without a kind, those of all
 * kinds that the tool's indicators suffice for. Undefined for a tool that the catalogue does not know.
 */
export function generateToolQuery(
  { tool: name, kind, ...options }: GeneratedQueryRequest & { readonly tool: string },
  environment: Environment,
): GeneratedQuery | undefined {
  const { tool } = findTool(name, environment.catalog);
  if (!tool) {
    return undefined;
  }
  const kinds = kind ? [kind] : findDetectionKinds(tool).map(({ id }) => id);
  const analyses = kinds.flatMap((each) => {
    const result = createNewRule({ tool: tool.id, kind: each }, environment);
    return 'rule' in result
      ? [analyze(TextDocument.create(result.rule.fileName, 'yaml', 0, result.rule.text))]
      : [];
  });
  const [only, ...others] = analyses;
  const { position: _, ...request } = options;
  return only && others.length === 0
    ? generateQuery(only, request, environment)
    : combineRules(analyses, tool.name, request, environment);
}

import type { CodeLens } from 'vscode-languageserver-types';
import { commands } from '../../protocol/commands';
import type { Rule } from '../../rule/ruleModel';
import type { Analysis } from '../analysis';
import type { Environment } from '../environment';
import { analyzeQuery } from '../findProblems';
import { toRange } from '../toDiagnostic';

/** What stands above each rule's `query`: its preview, and how many columns it returns. */
export function getCodeLenses(analysis: Analysis, environment: Environment): CodeLens[] {
  return analysis.rules.flatMap((rule) => getRuleLenses(rule, analysis, environment));
}

function getRuleLenses(rule: Rule, analysis: Analysis, environment: Environment): CodeLens[] {
  const entry = rule.findEntry('query');
  if (!entry || !rule.query) {
    return [];
  }
  const { document } = analysis;
  const range = toRange(entry.key.span, document);
  const columns = analyzeQuery(rule, analysis, environment)?.analysis.outputColumns;
  return [
    {
      range,
      command: {
        title: 'Preview',
        command: commands.previewQuery,
        arguments: [document.uri, range.start],
      },
    },
    ...(columns ? [{ range, command: createLabel(describeCount(columns.length)) }] : []),
  ];
}

function describeCount(columns: number): string {
  return columns === 1 ? '1 column' : `${columns} columns`;
}

/** A command without an id is text: editors show it and nothing happens on a click. */
function createLabel(title: string): { title: string; command: string } {
  return { title, command: '' };
}

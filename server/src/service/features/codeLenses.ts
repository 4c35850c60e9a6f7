import type { CodeLens } from 'vscode-languageserver-types';
import { commands } from '../../protocol/commands';
import type { Rule } from '../../rule/ruleModel';
import type { Analysis } from '../analysis';
import { analyzeQuery } from '../analyzeQuery';
import type { Environment } from '../environment';
import { toRange } from '../toDiagnostic';
import { chooseTarget } from './ruleQuery';

/** What stands above each rule's `query`: its preview, the portal where it runs, and how many columns it returns. */
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
  const offer = (title: string, command: string): CodeLens => ({
    range,
    command: { title, command, arguments: [document.uri, range.start] },
  });
  const written = analyzeQuery(rule, analysis, environment)?.analysis;
  if (!written) {
    return [offer('Preview', commands.previewQuery)];
  }
  const { title, command } = portals[chooseTarget([written], environment)];
  const columns = written.outputColumns;
  return [
    offer('Preview', commands.previewQuery),
    offer(title, command),
    ...(columns ? [{ range, command: createLabel(describeCount(columns.length)) }] : []),
  ];
}

const portals = {
  defender: { title: 'Open in Defender', command: commands.openInDefender },
  sentinel: { title: 'Open in Sentinel', command: commands.openInSentinel },
} as const;

function describeCount(columns: number): string {
  return columns === 1 ? '1 column' : `${columns} columns`;
}

/** A command without an id is text: editors show it and nothing happens on a click. */
function createLabel(title: string): { title: string; command: string } {
  return { title, command: '' };
}

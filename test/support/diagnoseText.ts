import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { Analysis } from '../../server/src/service/analysis';
import { analyze } from '../../server/src/service/analyze';
import { createLanguageService } from '../../server/src/service/createLanguageService';
import type { Environment } from '../../server/src/service/environment';
import { findProblems } from '../../server/src/service/findProblems';
import type { Settings } from '../../server/src/service/settings';
import { applySpanEdits, type SpanEdit } from '../../server/src/text/spanEdit';
import { createRuleIndex, type MutableRuleIndex } from '../../server/src/workspace/createRuleIndex';
import { toIndexedRules } from '../../server/src/workspace/toIndexedRules';
import { createRuleWithQuery, numberRule } from './sampleRule';
import { createTestEnvironment } from './testEnvironment';

const service = createLanguageService();

/** Everything that a user sees for a file of this text. */
export async function diagnoseText(
  text: string,
  settings: Partial<Settings> = {},
): Promise<Diagnostic[]> {
  const { analysis, environment } = await open(text, settings);
  return service.diagnose(analysis, environment, 'all');
}

/** The text after every problem with that code had its first repair. */
export async function applyFirstFixes(text: string, code: string): Promise<string> {
  const { analysis, environment } = await open(text, {});
  const edits: SpanEdit[] = [];
  for (const problem of findProblems(analysis, environment, 'all')) {
    const fix = problem.code === code ? problem.getFixes()[0] : undefined;
    if (fix && !fix.edits.some(({ span }) => edits.some((other) => touches(span, other.span)))) {
      edits.push(...fix.edits);
    }
  }
  return edits.length === 0 ? text : applyFirstFixes(applySpanEdits(text, edits), code);
}

/**
 * A file of this text in a workspace of its own; beside exclusions there are two rules, about signatures
 * of Kaseya and connections of AnyDesk. A first line `# settings: target=… profile=…`
 * sets what applies to it.
 */
export async function open(
  text: string,
  settings: Partial<Settings>,
): Promise<{ readonly analysis: Analysis; readonly environment: Environment }> {
  const uri = 'file:///rules/rule.yaml';
  const analysis = analyze(TextDocument.create(uri, 'yaml', 1, text));
  const environment = await createTestEnvironment({ ...readSettingsLine(text), ...settings });
  const index = createRuleIndex();
  index.update(uri, toIndexedRules(analysis));
  if (analysis.kind === 'exclusions') {
    addNeighbours(index);
  }
  return { analysis, environment: { ...environment, index } };
}

function addNeighbours(index: MutableRuleIndex): void {
  const rules = {
    Kaseya: 'DeviceFileCertificateInfo\n| where Signer has "Kaseya"',
    AnyDesk: 'DeviceNetworkEvents\n| where RemoteUrl has "anydesk.com"',
  };
  Object.entries(rules).forEach(([tool, query], number) => {
    const rule = numberRule(createRuleWithQuery(query), number).replace(
      /^name: .*/m,
      `name: Remote Management and Monitoring tool - ${tool} - Rule`,
    );
    const uri = `file:///rules/${tool}.yaml`;
    index.update(uri, toIndexedRules(analyze(TextDocument.create(uri, 'yaml', 1, rule))));
  });
}

function readSettingsLine(text: string): Partial<Settings> {
  const line = /^# settings: (.*)/.exec(text)?.[1] ?? '';
  return Object.fromEntries(line.split(' ').map((pair) => pair.split('='))) as Partial<Settings>;
}

function touches(a: SpanEdit['span'], b: SpanEdit['span']): boolean {
  return a.start <= b.end && b.start <= a.end;
}

import type { Tool } from '../catalog/catalog';
import type { Target } from '../kql/kqlSchema';
import { timeColumns } from '../kql/timeColumns';
import { type DetectionKind, describeSubject } from '../rule/detectionKinds';
import { createFileName } from './createFileName';
import { createToolCondition } from './createToolCondition';
import { describeMissingKind } from './describeMissingKind';
import { renderRule } from './renderRule';
import { renderToolCondition } from './renderToolCondition';
import { ruleTemplates } from './ruleTemplates';
import type { ToolCondition } from './toolCondition';

export interface RuleOptions {
  readonly target: Target;
  /** The window of the query, as a KQL timespan such as `5d`. */
  readonly lookback: string;
  /** With the places `{tool}` and `{kind}`. */
  readonly namePattern: string;
  /** See `createFileName`. */
  readonly fileNamePattern: string;
  /** A fresh GUID in lower case. */
  readonly createGuid: () => string;
}

/** The text of a new rule file, with `\n` at line ends. */
export interface GeneratedRuleFile {
  readonly text: string;
  readonly fileName: string;
  readonly name: string;
  /** Where judgement is due: the condition by which the tool is recognised. UTF-16, in `text`. */
  readonly offset: number;
}

/** A rule, or a sentence for people that says why there is none and what there could be. */
export type RuleGeneration =
  | { readonly rule: GeneratedRuleFile; readonly refusal?: never }
  | { readonly rule?: never; readonly refusal: string };

/** Writes the rule that detects a tool in one of the three ways; it is complete and needs no repair. */
export function generateRule(
  tool: Tool,
  kind: DetectionKind,
  { target, lookback, namePattern, fileNamePattern, createGuid }: RuleOptions,
): RuleGeneration {
  const condition = createToolCondition(tool, kind);
  if (condition.alternatives.length === 0) {
    return { refusal: describeMissingKind(tool, kind, condition) };
  }
  const [, ...reasons] = describeSubject({ tool: tool.name, kind });
  const { entities } = ruleTemplates[kind.id];
  const name = namePattern
    .replaceAll('{tool}', () => tool.name)
    .replaceAll('{kind}', () => kind.title);
  const text = renderRule({
    id: createGuid(),
    name,
    description: [condition.finding, ...reasons],
    connectors: [{ connectorId: 'MicrosoftThreatProtection', dataTypes: [kind.table] }],
    tactics: ['CommandAndControl'],
    techniques: ['T1219'],
    query: renderQuery(kind, condition, { lookback, timeColumn: getTimeColumn(target) }).join('\n'),
    entities,
    version: '1.0.0',
  });
  return {
    rule: {
      text,
      fileName: createFileName(tool.name, kind, fileNamePattern),
      name,
      offset: findConditionOffset(text),
    },
  };
}

/** Device tables have `Timestamp` in both targets, so it is right as long as none is chosen. */
function getTimeColumn(target: Target): string {
  return timeColumns[target === 'auto' ? 'defender' : target];
}

function renderQuery(
  { id, table }: DetectionKind,
  condition: ToolCondition,
  { lookback, timeColumn }: { readonly lookback: string; readonly timeColumn: string },
): string[] {
  const { columns, operators } = ruleTemplates[id];
  return [
    `let Time_start = now(-${lookback});`,
    'let Time_end = now();',
    table,
    `| where ${timeColumn} between (Time_start .. Time_end)`,
    ...renderToolCondition(condition),
    `| summarize FirstSeen = min(${timeColumn}), LastSeen = max(${timeColumn}),`,
    '    Report = make_set(ReportId), Count = count()',
    `    by ${columns.join(', ')}`,
    ...operators,
  ];
}

/** Behind the `where` that follows the one of the window; names and descriptions may hold anything. */
function findConditionOffset(text: string): number {
  const where = '| where ';
  const first = text.indexOf(where, text.indexOf('\nquery: |'));
  return text.indexOf(where, first + where.length) + where.length;
}

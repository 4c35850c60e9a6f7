import type { DetectionKindName } from '../protocol/messages';
import {
  type CoverageReport,
  type CoverageSummary,
  hasRules,
  type ReportedKind,
  type ReportedTool,
} from './coverageReport';
import { toPrintable } from './createExcerpt';
import { toCount } from './toCount';

/** Columns of a terminal. */
const width = 80;
const cellWidth = 12;

const headings: Readonly<Record<DetectionKindName, string>> = {
  'network-connection': 'NETWORK',
  'file-signature': 'SIGNATURE',
  'process-creation': 'PROCESS',
};

/** For people: a table of the tools with rules, the names of the others, and the totals below. */
export function renderCoverage({ tools, rulesWithoutTool, summary }: CoverageReport): string {
  const covered = tools.filter(hasRules);
  const others = tools.filter((tool) => !hasRules(tool));
  const possible = others.filter(({ kinds }) => kinds.some(({ state }) => state === 'possible'));
  const paragraphs = [
    covered.length > 0 ? renderTable(covered) : [],
    renderNames('Without a rule, though enough is known for one', possible),
    renderNames(
      'Without a rule, and too little is known for one',
      others.filter((tool) => !possible.includes(tool)),
    ),
    renderTotals(summary, rulesWithoutTool.length),
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line}\n`).join(''))
    .join('\n');
}

function renderTable(tools: readonly ReportedTool[]): string[] {
  const kinds = tools[0]?.kinds ?? [];
  return [
    renderRow('TOOL', [...kinds.map(({ kind }) => headings[kind])]),
    ...tools.map((tool) => renderRow(toName(tool), tool.kinds.map(renderCell))),
  ];
}

function renderRow(name: string, cells: readonly string[]): string {
  const nameWidth = width - cells.length * cellWidth;
  const fitting = name.length < nameWidth ? name : `${name.slice(0, nameWidth - 2)}…`;
  const padded = cells.map((cell) => cell.padEnd(cellWidth)).join('');
  return `${fitting.padEnd(nameWidth)}${padded}`.trimEnd();
}

function renderCell({ state, rules }: ReportedKind): string {
  if (state === 'none') {
    return '-';
  }
  return rules.length > 0 ? toCount(rules.length, 'rule') : 'possible';
}

function toName({ name, sanctioned, otherRules }: ReportedTool): string {
  const remarks = [
    ...(sanctioned ? ['sanctioned'] : []),
    ...(otherRules.length > 0 ? [`+ ${toCount(otherRules.length, 'other rule')}`] : []),
  ];
  return toPrintable(remarks.length > 0 ? `${name} (${remarks.join(', ')})` : name);
}

/** A heading and the names below it, as many on a line as fit. */
function renderNames(heading: string, tools: readonly ReportedTool[]): string[] {
  const lines = tools.length > 0 ? [`${heading} (${tools.length}):`] : [];
  let line = '';
  tools.map(toName).forEach((name, index) => {
    const item = index < tools.length - 1 ? `${name},` : name;
    if (line !== '' && line.length + 1 + item.length > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? `  ${item}` : `${line} ${item}`;
  });
  return line === '' ? lines : [...lines, line];
}

function renderTotals(summary: CoverageSummary, withoutTool: number): string[] {
  const { files, rules, tools, toolsWithRules, kinds } = summary;
  return [
    `${toolsWithRules} of ${toCount(tools, 'tool')} have rules: ${toCount(rules, 'rule')} in ${toCount(files, 'file')}.`,
    ...kinds.map(
      ({ kind, covered, possible }) =>
        `  ${headings[kind].padEnd(cellWidth)}${covered} with a rule, ${possible} more possible`,
    ),
    ...(withoutTool > 0
      ? [
          `About no tool of the catalogue: ${toCount(withoutTool, 'rule')}. --format json names them.`,
        ]
      : []),
  ];
}

import { styleText } from 'node:util';
import type { Severity } from '../../service/settings';
import { toPrintable } from '../createExcerpt';
import type { LintReport, ReportedDiagnostic } from '../lintReport';
import { toCount } from '../toCount';
import type { Reporter } from './reporter';

type Color = Parameters<typeof styleText>[0];
type Paint = (color: Color, text: string) => string;

const colors: Readonly<Record<Severity, Color>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'gray',
};

/** For people: each finding with its source line, then a summary. Hints are only counted. */
export const reportText: Reporter = (report, { hasColors }) => {
  const paint: Paint = (color, text) =>
    hasColors ? styleText(color, text, { validateStream: false }) : text;
  const findings = report.files.flatMap(({ path, diagnostics }) =>
    diagnostics
      .filter(({ severity }) => severity !== 'hint')
      .map((diagnostic) => `${toFinding(path, diagnostic, paint)}\n`),
  );
  return [...findings, `${toSummary(report)}\n`].join('\n');
};

function toFinding(path: string, diagnostic: ReportedDiagnostic, paint: Paint): string {
  const { severity, code, message, range, excerpt } = diagnostic;
  const line = String(range.start.line + 1);
  const place = `${toPrintable(path)}:${line}:${range.start.character + 1}`;
  const gutter = ' '.repeat(line.length);
  const caret = ' '.repeat(excerpt.before) + paint(colors[severity], '^'.repeat(excerpt.marked));
  return [
    `${paint('bold', place)}: ${paint(colors[severity], severity)}: ${toPrintable(message)} [${code}]`,
    `  ${line} | ${excerpt.text}`,
    `  ${gutter} | ${caret}`,
  ].join('\n');
}

function toSummary({ files, summary, known }: LintReport): string {
  const { errors, warnings, information, hints } = summary;
  const inFiles = toCount(summary.files, 'file');
  const checked = summary.rules === 0 ? inFiles : `${toCount(summary.rules, 'rule')} in ${inFiles}`;
  const findings = [
    ...(errors > 0 ? [toCount(errors, 'error')] : []),
    ...(warnings > 0 ? [toCount(warnings, 'warning')] : []),
    ...(information > 0 ? [`${information} information`] : []),
    ...(hints > 0 ? [toCount(hints, 'hint')] : []),
  ];
  if (summary.rules === 0 && findings.length === 0 && known === 0) {
    return `No rules found in ${inFiles}.`;
  }
  const fixable = files
    .flatMap(({ diagnostics }) => diagnostics)
    .filter((diagnostic) => diagnostic.fixable).length;
  return [
    `${findings.length > 0 ? findings.join(', ') : 'No problems'} in ${checked}.`,
    ...(known > 0 ? [`The baseline knows ${known} more.`] : []),
    ...(fixable > 0 ? [`The editor has a quick fix for ${fixable}.`] : []),
  ].join(' ');
}

import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Analysis } from '../service/analysis';
import type { Severity } from '../service/settings';
import { createEnvironment } from '../workspace/createEnvironment';
import type { FoundFile } from '../workspace/findFiles';
import { createExcerpt } from './createExcerpt';
import { createFingerprinter } from './createFingerprinter';
import { describeDefect } from './describeDefect';
import { createFixFinder, type FixFinder, findNoFixes } from './findFixes';
import type { FileReport, FileResult, ReportedDiagnostic } from './lintReport';
import type { LintTask } from './lintTask';
import type { PreparedService } from './prepareService';
import { readAnalysis } from './readAnalysis';

/** Checks one file. Never rejects. */
export type Linter = (file: FoundFile) => Promise<FileResult>;

export function createLinter(prepared: PreparedService, detail: LintTask['detail']): Linter {
  const { service, parts } = prepared;
  let defects: string[] = [];
  const environment = createEnvironment({
    ...parts,
    reportDefect: (part, error) => defects.push(describeDefect(part, error)),
  });
  return async ({ name, path }) => {
    const { analysis, failure } = await readAnalysis(path, prepared);
    if (!analysis) {
      return { name, ...(failure !== undefined && { failure }) };
    }
    const kind = analysis.kind === 'rule' ? analysis.rules[0]?.kind : analysis.kind;
    if (kind === undefined || kind === 'other') {
      return { name };
    }
    defects = [];
    const diagnostics = service.diagnose(analysis, environment, 'all');
    const findFixes =
      detail === 'findings-and-fixes'
        ? createFixFinder(service, analysis, environment)
        : findNoFixes;
    const report: FileReport = {
      path: name,
      kind,
      rules: analysis.rules.length,
      diagnostics: toReported(diagnostics, analysis, findFixes),
    };
    return { name, report, defects };
  };
}

function toReported(
  diagnostics: readonly Diagnostic[],
  { document }: Analysis,
  findFixes: FixFinder,
): ReportedDiagnostic[] {
  const fingerprint = createFingerprinter();
  return diagnostics.map((diagnostic) => {
    const { range, message, codeDescription } = diagnostic;
    const code = String(diagnostic.code);
    const line = getLine(document, range.start.line);
    const end = range.end.line > range.start.line ? line.length : range.end.character;
    return {
      code,
      severity: toSeverity(diagnostic.severity),
      message: typeof message === 'string' ? message : message.value,
      range,
      fixable: diagnostic.data?.fixable === true,
      fixes: findFixes(diagnostic),
      documentation: codeDescription?.href,
      excerpt: createExcerpt(line, range.start.character, end),
      fingerprint: fingerprint(code, line, range.start.character, end),
    };
  });
}

function getLine(document: TextDocument, line: number): string {
  return document
    .getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
    .replace(/[\r\n]+$/, '');
}

function toSeverity(severity: DiagnosticSeverity | undefined): Severity {
  switch (severity) {
    case DiagnosticSeverity.Warning:
      return 'warning';
    case DiagnosticSeverity.Information:
      return 'information';
    case DiagnosticSeverity.Hint:
      return 'hint';
    default:
      return 'error';
  }
}

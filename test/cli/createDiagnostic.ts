import type { LintReport, ReportedDiagnostic } from '../../server/src/cli/lintReport';

/** A finding in line 19, columns 7 to 16, counted from 1. */
export function createDiagnostic(parts: Partial<ReportedDiagnostic> = {}): ReportedDiagnostic {
  return {
    code: 'unknown-column',
    severity: 'error',
    message: 'DeviceInfo has no column "AccountUpn".',
    range: { start: { line: 18, character: 6 }, end: { line: 18, character: 16 } },
    fixable: true,
    fixes: [],
    documentation: 'https://example.org/checks#unknown-column',
    excerpt: { text: '      AccountUpn, RemoteUrl', before: 6, marked: 10 },
    fingerprint: '0123456789abcdef:1',
    ...parts,
  };
}

/** The report of one hunting query with these findings. */
export function createReport(
  diagnostics: readonly ReportedDiagnostic[],
  path = 'rules/a.yaml',
): LintReport {
  const count = (severity: string) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    files: [{ path, kind: 'hunting', rules: 1, diagnostics }],
    known: 0,
    summary: {
      files: 2,
      rules: 1,
      errors: count('error'),
      warnings: count('warning'),
      information: count('information'),
      hints: count('hint'),
      durationMs: 12,
    },
  };
}

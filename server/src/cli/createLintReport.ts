import type { Severity } from '../service/settings';
import type { FileReport, LintReport } from './lintReport';

/** Counts what the reporters tell. `files` is the number of all files looked at. */
export function createLintReport(
  reports: readonly FileReport[],
  { files, known, durationMs }: { files: number; known: number; durationMs: number },
): LintReport {
  const count = (severity: Severity) =>
    reports.reduce(
      (sum, { diagnostics }) =>
        sum + diagnostics.filter((diagnostic) => diagnostic.severity === severity).length,
      0,
    );
  return {
    files: reports,
    known,
    summary: {
      files,
      rules: reports.reduce((sum, { rules }) => sum + rules, 0),
      errors: count('error'),
      warnings: count('warning'),
      information: count('information'),
      hints: count('hint'),
      durationMs,
    },
  };
}

import type { FileReport } from '../lintReport';
import type { Reporter } from './reporter';

/** For programs: one JSON object, whose shape is a promise. */
export const reportJson: Reporter = ({ files, summary }) =>
  `${JSON.stringify({ version: 1, files: files.map(toFile), summary })}\n`;

function toFile({ path, kind, rules, diagnostics }: FileReport) {
  return {
    path,
    kind,
    rules,
    diagnostics: diagnostics.map(({ code, severity, message, range, fixable }) => ({
      code,
      severity,
      message,
      range,
      fixable,
    })),
  };
}

import type { Severity } from '../../service/settings';
import type { FileReport, ReportedDiagnostic } from '../lintReport';
import type { Reporter } from './reporter';

/** Hints are advice for whoever has the file open; as annotations they would only be noise. */
const commands: Readonly<Partial<Record<Severity, string>>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
};

/**
 * Annotations of GitHub Actions, one line each, as its documentation of workflow commands describes
 * them: lines and columns count from 1, and columns count only within one line.
 */
export const reportGithub: Reporter = ({ files }) => files.flatMap(toCommands).join('');

function toCommands({ path, diagnostics }: FileReport): string[] {
  return diagnostics.flatMap((diagnostic) => {
    const command = commands[diagnostic.severity];
    return command === undefined ? [] : [toCommand(command, path, diagnostic)];
  });
}

function toCommand(command: string, path: string, diagnostic: ReportedDiagnostic): string {
  const { code, message, range } = diagnostic;
  const { start, end } = range;
  const isOneLine = start.line === end.line;
  const properties = {
    file: path,
    line: start.line + 1,
    endLine: end.line + 1,
    ...(isOneLine && { col: start.character + 1, endColumn: end.character + 1 }),
    title: code,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${toProperty(value)}`);
  return `::${command} ${list.join(',')}::${toMessage(message)}\n`;
}

function toMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function toProperty(value: string | number): string {
  return toMessage(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

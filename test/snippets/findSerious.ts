import { DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Settings } from '../../server/src/service/settings';
import { diagnoseText } from '../support/diagnoseText';

/** The errors and warnings that a file of this text has, as sentences. */
export async function findSerious(text: string, settings: Partial<Settings>): Promise<string[]> {
  const diagnostics = await diagnoseText(text, settings);
  return diagnostics
    .filter(({ severity }) => severity !== undefined && severity <= DiagnosticSeverity.Warning)
    .map(({ code, message }) => `${code}: ${message}`);
}

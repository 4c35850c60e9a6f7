import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node';
import {
  configurationCode,
  diagnosticSource,
  getDocumentationUrl,
} from '../protocol/documentation';
import type { Workspace } from '../workspace/workspace';

/** What is wrong with one of the files that configure a workspace; `path` is absolute. */
export function toConfigDiagnostics({ problems }: Workspace, path: string): Diagnostic[] {
  return problems
    .filter(({ file }) => file === path)
    .map(({ range, message }) => ({
      range,
      message,
      severity: DiagnosticSeverity.Error,
      source: diagnosticSource,
      code: configurationCode,
      codeDescription: { href: getDocumentationUrl(configurationCode) },
      data: { fixable: false },
    }));
}

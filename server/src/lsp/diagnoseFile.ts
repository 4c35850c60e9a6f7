import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node';
import { diagnosticSource } from '../protocol/documentation';
import type { Analysis } from '../service/analysis';
import type { DiagnosisPhase, LanguageService } from '../service/languageService';
import { findPath } from './documentUri';
import type { FolderContext } from './environments';
import { toConfigDiagnostics } from './toConfigDiagnostics';

/** In UTF-16 units. The largest published rules have some tens of thousands. */
const largestFullyChecked = 1_000_000;

/** Everything there is to say of one file: by the service, of a configuration file, or of its size. */
export function diagnoseFile(
  service: Pick<LanguageService, 'diagnose'>,
  analysis: Analysis,
  context: FolderContext,
  phase: DiagnosisPhase,
): Diagnostic[] {
  const path = findPath(analysis.document.uri);
  if (path !== undefined && context.workspace.watchedFiles.includes(path)) {
    return toConfigDiagnostics(context.workspace, path);
  }
  if (analysis.kind === 'other' || (path !== undefined && context.isExcluded(path))) {
    return [];
  }
  if (analysis.yaml.text.length > largestFullyChecked) {
    return [largeFileNotice, ...service.diagnose(analysis, context.environment, 'structure')];
  }
  return service.diagnose(analysis, context.environment, phase);
}

const start = { line: 0, character: 0 };

const largeFileNotice: Diagnostic = {
  range: { start, end: start },
  severity: DiagnosticSeverity.Information,
  source: diagnosticSource,
  code: 'large-file',
  message:
    'This file is larger than 1 MB, so only its structure is checked, not its queries. Split it into several files.',
};

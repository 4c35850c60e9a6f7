import type { Diagnostic } from 'vscode-languageserver/node';
import type { Analysis } from '../service/analysis';
import type { DiagnosisPhase, LanguageService } from '../service/languageService';
import { findPath } from './documentUri';
import type { FolderContext } from './environments';
import { toConfigDiagnostics } from './toConfigDiagnostics';

/** Everything there is to say of one file: by the service, or as a configuration file. */
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
  return service.diagnose(analysis, context.environment, phase);
}

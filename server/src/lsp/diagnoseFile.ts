import type { Diagnostic } from 'vscode-languageserver/node';
import type { Analysis } from '../service/analysis';
import type { DiagnosisPhase } from '../service/diagnosisPhase';
import type { LanguageService } from '../service/languageService';
import { findPath } from './documentUri';
import type { FolderContext } from './environments';

/** Everything there is to say of one YAML file. Patterns that leave out rules do not leave out the files that configure us. */
export function diagnoseFile(
  service: Pick<LanguageService, 'diagnose'>,
  analysis: Analysis,
  context: FolderContext,
  phase: DiagnosisPhase,
): Diagnostic[] {
  const path = findPath(analysis.document.uri);
  const isRule = analysis.kind === 'rule';
  if (analysis.kind === 'other' || (isRule && path !== undefined && context.isExcluded(path))) {
    return [];
  }
  return service.diagnose(analysis, context.environment, phase);
}

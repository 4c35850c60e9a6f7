import { analyze } from './analyze';
import { getCodeActions } from './features/codeActions';
import { getCodeLenses } from './features/codeLenses';
import { complete } from './features/completion';
import { getDocumentLinks } from './features/documentLinks';
import { generateQuery } from './features/generatedQuery';
import { hover } from './features/hover';
import { findWorkspaceSymbols } from './features/workspaceSymbols';
import { findProblems } from './findProblems';
import { guard } from './guard';
import type { LanguageService } from './languageService';
import { toDiagnostic } from './toDiagnostic';

/** The service; it holds no state, so one serves any number of workspaces. */
export function createLanguageService(): LanguageService {
  return {
    analyze,
    diagnose: (analysis, environment, phase) =>
      guard('diagnostics', environment, [], () =>
        findProblems(analysis, environment, phase).map((problem) =>
          toDiagnostic(problem, analysis.document),
        ),
      ),
    complete: (analysis, position, environment) =>
      guard('completion', environment, { isIncomplete: false, items: [] }, () =>
        complete(analysis, position, environment),
      ),
    hover: (analysis, position, environment) =>
      guard('hover', environment, undefined, () => hover(analysis, position, environment)),
    codeActions: (analysis, range, only, environment) =>
      guard('code actions', environment, [], () =>
        getCodeActions(analysis, range, only, environment),
      ),
    generateQuery: (analysis, request, environment) =>
      guard('generated query', environment, undefined, () =>
        generateQuery(analysis, request, environment),
      ),
    codeLenses: (analysis, environment) =>
      guard('code lenses', environment, [], () => getCodeLenses(analysis, environment)),
    documentLinks: (analysis, environment) =>
      guard('document links', environment, [], () => getDocumentLinks(analysis, environment)),
    workspaceSymbols: (query, environment) =>
      guard('workspace symbols', environment, [], () => findWorkspaceSymbols(query, environment)),
  };
}

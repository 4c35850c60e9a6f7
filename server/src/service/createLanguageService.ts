import type { Analysis } from './analysis';
import { analyze } from './analyze';
import { findDetections } from './coverage/findDetections';
import { findCatalogTools } from './features/catalogTools';
import { getCodeActions } from './features/codeActions';
import { getCodeLenses } from './features/codeLenses';
import { combineRules } from './features/combinedQuery';
import { complete } from './features/completion';
import { getDocumentLinks } from './features/documentLinks';
import { getDocumentSymbols } from './features/documentSymbols';
import { draftExclusion } from './features/draftExclusion';
import { fixDocument } from './features/fixDocument';
import { getFoldingRanges } from './features/foldingRanges';
import { formatDocument, formatRange } from './features/formatting';
import { generateQuery } from './features/generatedQuery';
import { hover } from './features/hover';
import { importArticle } from './features/import/importArticle';
import { insertIndicators } from './features/insertIndicators/insertIndicators';
import { createNewRule } from './features/newRule';
import { findDefinition, findHighlights, findReferences } from './features/references';
import { prepareRename, rename } from './features/rename';
import { resolveCompletion } from './features/resolveCompletion';
import { getSelectionRanges } from './features/selectionRanges';
import { getSemanticTokens } from './features/semanticTokens';
import { getSignatureHelp } from './features/signatureHelp';
import { generateToolQuery } from './features/toolQuery';
import { findWorkspaceSymbols } from './features/workspaceSymbols';
import { findProblems } from './findProblems';
import { guard } from './guard';
import type { FixedDocument, LanguageService } from './languageService';
import { toDiagnostic } from './toDiagnostic';

const defect = { refusal: 'Something went wrong here; the output has the details.' };

function leaveAsIs({ document }: Analysis): FixedDocument {
  return { text: document.getText(), repaired: [], errors: 0 };
}

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
    resolveCompletion: (item, environment) =>
      guard('completion documentation', environment, item, () =>
        resolveCompletion(item, environment),
      ),
    hover: (analysis, position, environment) =>
      guard('hover', environment, undefined, () => hover(analysis, position, environment)),
    codeActions: (analysis, range, only, environment) =>
      guard('code actions', environment, [], () =>
        getCodeActions(analysis, range, only, environment),
      ),
    fixAll: (analysis, environment) =>
      guard('fix all', environment, leaveAsIs(analysis), () => fixDocument(analysis, environment)),
    generateQuery: (analysis, request, environment) =>
      guard('generated query', environment, undefined, () =>
        generateQuery(analysis, request, environment),
      ),
    combineQueries: (analyses, title, options, environment) =>
      guard('combined query', environment, undefined, () =>
        combineRules(analyses, title, options, environment),
      ),
    generateToolQuery: (request, environment) =>
      guard('query of a tool', environment, undefined, () =>
        generateToolQuery(request, environment),
      ),
    importArticle: (text, environment) =>
      guard('article', environment, defect, () => importArticle(text, environment)),
    draftExclusion: (analysis, position, environment) =>
      guard('new exclusion', environment, undefined, () =>
        draftExclusion(analysis, position, environment),
      ),
    signatureHelp: (analysis, position, environment) =>
      guard('signature help', environment, undefined, () =>
        getSignatureHelp(analysis, position, environment),
      ),
    definition: (analysis, position, environment) =>
      guard('definition', environment, undefined, () =>
        findDefinition(analysis, position, environment),
      ),
    references: (analysis, position, includeDeclaration, environment) =>
      guard('references', environment, [], () =>
        findReferences(analysis, position, includeDeclaration, environment),
      ),
    highlights: (analysis, position, environment) =>
      guard('highlights', environment, [], () => findHighlights(analysis, position, environment)),
    prepareRename: (analysis, position, environment) =>
      guard('rename', environment, defect, () => prepareRename(analysis, position, environment)),
    rename: (analysis, position, newName, environment) =>
      guard('rename', environment, defect, () => rename(analysis, position, newName, environment)),
    format: (analysis, environment) =>
      guard('formatting', environment, [], () => formatDocument(analysis, environment)),
    formatRange: (analysis, range, environment) =>
      guard('formatting', environment, [], () => formatRange(analysis, range, environment)),
    codeLenses: (analysis, environment) =>
      guard('code lenses', environment, [], () => getCodeLenses(analysis, environment)),
    documentLinks: (analysis, environment) =>
      guard('document links', environment, [], () => getDocumentLinks(analysis, environment)),
    documentSymbols: (analysis, environment) =>
      guard('document symbols', environment, [], () => getDocumentSymbols(analysis, environment)),
    foldingRanges: (analysis, environment) =>
      guard('folding ranges', environment, [], () => getFoldingRanges(analysis, environment)),
    selectionRanges: (analysis, positions, environment) =>
      guard('selection ranges', environment, [], () =>
        getSelectionRanges(analysis, positions, environment),
      ),
    semanticTokens: (analysis, range, environment) =>
      guard('semantic tokens', environment, [], () =>
        getSemanticTokens(analysis, range, environment),
      ),
    detections: (rule, environment) =>
      guard('detections', environment, [], () => findDetections(rule, environment)),
    workspaceSymbols: (query, environment) =>
      guard('workspace symbols', environment, [], () => findWorkspaceSymbols(query, environment)),
    catalog: (query, environment) =>
      guard('catalogue', environment, [], () => findCatalogTools(query, environment)),
    insertIndicators: (analysis, request, environment) =>
      guard('insertion of indicators', environment, defect, () =>
        insertIndicators(analysis, request, environment),
      ),
    generateRule: (request, environment) =>
      guard('new rule', environment, defect, () => createNewRule(request, environment)),
  };
}

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../service/analysis';

/** The analyses of open documents, so that all features that look at one version share one reading of it. */
export interface AnalysisCache {
  get(document: TextDocument): Analysis;
  /** Forgets a document; needed on close, because versions start anew when it is opened again. */
  delete(uri: string): void;
}

export function createAnalysisCache(analyze: (document: TextDocument) => Analysis): AnalysisCache {
  const analyses = new Map<string, { readonly version: number; readonly analysis: Analysis }>();
  return {
    get(document) {
      const cached = analyses.get(document.uri);
      if (cached?.version === document.version) {
        return cached.analysis;
      }
      const analysis = analyze(document);
      analyses.set(document.uri, { version: document.version, analysis });
      return analysis;
    },
    delete(uri) {
      analyses.delete(uri);
    },
  };
}

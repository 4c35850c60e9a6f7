import type { GeneratedQuery, GeneratedQueryRequest } from '../protocol/messages';
import type { Analysis } from '../service/analysis';
import type { Environment } from '../service/environment';
import type { LanguageService } from '../service/languageService';

/**
 * The previews that a client shows. It remembers the last good query of each, for while the rule is
 * broken, and tells the client of a change once: the next word follows the next question, so that
 * a client that is slow to ask is never flooded.
 */
export interface GeneratedQueries {
  answer(
    request: GeneratedQueryRequest,
    analysis: Analysis,
    environment: Environment,
  ): GeneratedQuery | undefined;
  changed(uri: string): void;
  delete(uri: string): void;
}

export function createGeneratedQueries(
  generate: LanguageService['generateQuery'],
  notify: (uri: string) => void,
): GeneratedQueries {
  const lastGood = new Map<string, Map<string, GeneratedQuery>>();
  const shown = new Set<string>();

  return {
    answer(request, analysis, environment) {
      shown.add(request.uri);
      const ofFile = lastGood.get(request.uri) ?? new Map<string, GeneratedQuery>();
      lastGood.set(request.uri, ofFile);
      const key = toKey(request, analysis);
      const query = generate(analysis, request, environment);
      if (query === undefined || query.stale) {
        const last = ofFile.get(key);
        return last ? { ...last, stale: true } : query;
      }
      ofFile.set(key, query);
      return query;
    },
    changed(uri) {
      if (shown.delete(uri)) {
        notify(uri);
      }
    },
    delete(uri) {
      shown.delete(uri);
      lastGood.delete(uri);
    },
  };
}

/** One preview for each document of the file and each way to generate; a broken rule keeps its place. */
function toKey(request: GeneratedQueryRequest, analysis: Analysis): string {
  const offset = request.position ? analysis.document.offsetAt(request.position) : 0;
  const documents = analysis.yaml.documents;
  const index = documents.findIndex(({ span }) => span.start <= offset && offset < span.end);
  return JSON.stringify([index, request.target, request.exclusions, request.lookback]);
}

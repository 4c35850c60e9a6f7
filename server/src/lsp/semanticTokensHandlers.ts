import type { ClientFeatures } from './clientFeatures';
import type { DocumentRequests } from './documentRequests';
import type { Session } from './session';

/** Colours queries: a whole file, what changed in it, and what is in sight. */
export function registerSemanticTokensHandlers(
  { connection, service, tokenResults }: Session,
  { answerLater, answerWithEngine }: DocumentRequests,
  client: ClientFeatures,
): void {
  const { semanticTokens } = connection.languages;
  const answer = client.semanticTokensRefresh ? answerLater : answerWithEngine;

  semanticTokens.on((request, token) =>
    answer('Colours', request, token, (analysis, environment) =>
      tokenResults.toTokens(
        request.textDocument.uri,
        service.semanticTokens(analysis, undefined, environment),
      ),
    ),
  );
  semanticTokens.onDelta((request, token) =>
    answer('Colours', request, token, (analysis, environment) =>
      tokenResults.toDelta(
        request.textDocument.uri,
        request.previousResultId,
        service.semanticTokens(analysis, undefined, environment),
      ),
    ),
  );
  semanticTokens.onRange((request, token) =>
    answer('Colours', request, token, (analysis, environment) => {
      const data = service.semanticTokens(analysis, request.range, environment);
      return data.length === 0 ? undefined : { data };
    }),
  );
}

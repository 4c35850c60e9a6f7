import type { Range } from 'vscode-languageserver/node';
import type { Analysis } from '../service/analysis';
import type { Environment } from '../service/environment';
import type { ClientFeatures } from './clientFeatures';
import type { DocumentRequests } from './documentRequests';
import { keepTokenTypes } from './keepTokenTypes';
import type { Session } from './session';

/** Colours queries: a whole file, what changed in it, and what is in sight. */
export function registerSemanticTokensHandlers(
  { connection, service, tokenResults }: Session,
  { answerLater, answerWithEngine }: DocumentRequests,
  client: ClientFeatures,
): void {
  const { semanticTokens } = connection.languages;
  const answer = client.semanticTokensRefresh ? answerLater : answerWithEngine;
  const getData = (analysis: Analysis, range: Range | undefined, environment: Environment) =>
    keepTokenTypes(service.semanticTokens(analysis, range, environment), client.tokenTypes);

  semanticTokens.on((request, token) =>
    answer('Colours', request, token, (analysis, environment) =>
      tokenResults.toTokens(request.textDocument.uri, getData(analysis, undefined, environment)),
    ),
  );
  semanticTokens.onDelta((request, token) =>
    answer('Colours', request, token, (analysis, environment) =>
      tokenResults.toDelta(
        request.textDocument.uri,
        request.previousResultId,
        getData(analysis, undefined, environment),
      ),
    ),
  );
  semanticTokens.onRange((request, token) =>
    answer('Colours', request, token, (analysis, environment) => {
      const data = getData(analysis, request.range, environment);
      return data.length === 0 ? undefined : { data: [...data] };
    }),
  );
}

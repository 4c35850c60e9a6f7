import type { CancellationToken } from 'vscode-languageserver/node';
import { type GeneratedQueryRequest, generatedQueryRequest } from '../protocol/messages';
import type { Analysis } from '../service/analysis';
import type { Environment } from '../service/environment';
import type { Session } from './session';

/** Answers what an editor asks about an open document. */
export function registerFeatureHandlers(session: Session): void {
  const { connection, service, guard, queries } = session;

  function answer<T>(
    feature: string,
    uri: string,
    token: CancellationToken,
    ask: (analysis: Analysis, environment: Environment) => T | undefined,
  ) {
    return guard.request<T | null>(feature, null, token, async () => {
      const { environment } = await session.environments.get(session.folders.find(uri));
      const document = session.documents.get(uri);
      if (document === undefined || token.isCancellationRequested) {
        return null;
      }
      return ask(session.analyses.get(document), environment) ?? null;
    });
  }

  connection.onCompletion(({ textDocument, position }, token) =>
    answer('Completion', textDocument.uri, token, (analysis, environment) =>
      service.complete(analysis, position, environment),
    ),
  );
  connection.onHover(({ textDocument, position }, token) =>
    answer('Hover', textDocument.uri, token, (analysis, environment) =>
      service.hover(analysis, position, environment),
    ),
  );
  connection.onCodeAction(({ textDocument, range, context }, token) =>
    answer('Code actions', textDocument.uri, token, (analysis, environment) =>
      service.codeActions(analysis, range, context.only, environment),
    ),
  );
  connection.onRequest(
    generatedQueryRequest,
    (request: GeneratedQueryRequest, token: CancellationToken) =>
      answer('Query preview', request.uri, token, (analysis, environment) =>
        queries.answer(request, analysis, environment),
      ),
  );
}

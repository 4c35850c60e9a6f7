import type { CancellationToken, Connection } from 'vscode-languageserver/node';
import { type GeneratedQueryRequest, generatedQueryRequest } from '../protocol/messages';
import type { Analysis } from '../service/analysis';
import type { Environment } from '../service/environment';
import type { LanguageService } from '../service/languageService';
import type { GeneratedQueries } from './generatedQueries';
import type { Guard } from './guard';

/** A document at its newest version with what applies to it; undefined when it is not open. */
export type FindContext = (
  uri: string,
) => Promise<{ readonly analysis: Analysis; readonly environment: Environment } | undefined>;

/** Answers what an editor asks about an open document. */
export function registerFeatureHandlers(
  connection: Connection,
  service: LanguageService,
  queries: GeneratedQueries,
  findContext: FindContext,
  guard: Guard,
): void {
  function answer<T>(
    feature: string,
    uri: string,
    token: CancellationToken,
    ask: (analysis: Analysis, environment: Environment) => T | undefined,
  ) {
    return guard.request<T | null>(feature, null, token, async () => {
      const context = await findContext(uri);
      if (context === undefined || token.isCancellationRequested) {
        return null;
      }
      return ask(context.analysis, context.environment) ?? null;
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

import { type CancellationToken, ResponseError } from 'vscode-languageserver/node';
import {
  type ImportArticleRequest,
  type ImportedArticle,
  importArticleRequest,
} from '../protocol/messages';
import type { ArticleImport } from '../service/languageService';
import { getEnvironment } from './getEnvironment';
import { orRefuse } from './orRefuse';
import type { Session } from './session';

/** Answers with the rules of an article. KQL ends where the engine says, so the answer waits for the engine. */
export function registerImportHandlers(session: Session): void {
  const { connection, engine, guard, service } = session;
  connection.onRequest(
    importArticleRequest,
    (request: ImportArticleRequest, token: CancellationToken) =>
      guard.request<ImportedArticle | ResponseError<void> | null>(
        'Article import',
        null,
        token,
        async () => {
          await engine.settled;
          const environment = await getEnvironment(session, request.uri);
          const result = orRefuse(service.importArticle(request.text, environment));
          return result instanceof ResponseError ? result : toImportedArticle(result);
        },
      ),
  );
}

function toImportedArticle({ rules, exclusions }: ArticleImport): ImportedArticle {
  return {
    rules: rules.map(({ text, fileName, notes }) => ({ text, fileName, notes })),
    exclusions,
  };
}

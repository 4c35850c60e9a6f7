import { type CancellationToken, ResponseError } from 'vscode-languageserver/node';
import {
  type CatalogRequest,
  type CatalogTool,
  catalogRequest,
  type GeneratedRule,
  type GenerateRuleRequest,
  generateRuleRequest,
} from '../protocol/messages';
import { getEnvironment } from './getEnvironment';
import { orRefuse } from './orRefuse';
import type { Session } from './session';

/** Answers what the catalogue knows, and with rules that are written from it. */
export function registerCatalogHandlers(session: Session): void {
  const { connection, guard, service } = session;

  connection.onRequest(catalogRequest, (request: CatalogRequest | null, token: CancellationToken) =>
    guard.request<readonly CatalogTool[]>('Catalogue', [], token, async () =>
      service.catalog(request?.query, await getEnvironment(session, request?.uri)),
    ),
  );

  connection.onRequest(
    generateRuleRequest,
    (request: GenerateRuleRequest, token: CancellationToken) =>
      guard.request<GeneratedRule | ResponseError<void> | null>(
        'New rule',
        null,
        token,
        async () => {
          const environment = await getEnvironment(session, request.uri);
          const result = orRefuse(service.generateRule(request, environment));
          return result instanceof ResponseError ? result : result.rule;
        },
      ),
  );
}

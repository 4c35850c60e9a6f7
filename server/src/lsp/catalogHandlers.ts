import { type CancellationToken, ResponseError } from 'vscode-languageserver/node';
import {
  type CatalogRequest,
  type CatalogTool,
  catalogRequest,
  type GeneratedRule,
  type GenerateRuleRequest,
  generateRuleRequest,
} from '../protocol/messages';
import type { Environment } from '../service/environment';
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

/** What applies to a file or folder; without one, to the first workspace folder. */
async function getEnvironment(
  { folders, environments }: Session,
  uri: string | undefined,
): Promise<Environment> {
  const folder = uri === undefined ? (folders.all[0] ?? folders.loose) : folders.find(uri);
  return (await environments.get(folder)).environment;
}

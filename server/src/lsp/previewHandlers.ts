import { basename, relative, sep } from 'node:path';
import type { CancellationToken } from 'vscode-languageserver/node';
import {
  type GeneratedQuery,
  type GeneratedQueryRequest,
  generatedQueryRequest,
} from '../protocol/messages';
import type { Analysis } from '../service/analysis';
import type { DocumentRequests } from './documentRequests';
import { findPath } from './documentUri';
import { findRuleFiles } from './findRuleFiles';
import { getEnvironment } from './getEnvironment';
import type { Session } from './session';
import type { WorkspaceFile } from './workspaceFiles';

/** Answers with the query, as it will run, of a rule, of all rules of a folder or of a tool. */
export function registerPreviewHandlers(session: Session, { answer }: DocumentRequests): void {
  const { connection, queries, guard, service, engine } = session;

  connection.onRequest(
    generatedQueryRequest,
    (request: GeneratedQueryRequest, token: CancellationToken) => {
      const { tool, uri } = request;
      if (tool !== undefined) {
        return guard.request<GeneratedQuery | null>('Query preview', null, token, async () => {
          await engine.settled;
          const environment = await getEnvironment(session, uri);
          return service.generateToolQuery({ ...request, tool }, environment) ?? null;
        });
      }
      return session.documents.get(uri) === undefined
        ? guard.request<GeneratedQuery | null>('Query preview', null, token, () =>
            combineFolder(session, request, token),
          )
        : answer('Query preview', { textDocument: request }, token, (analysis, environment) =>
            queries.answer(request, analysis, environment),
          );
    },
  );
}

/** Null for what is no folder below an open one. */
async function combineFolder(
  session: Session,
  request: GeneratedQueryRequest,
  token: CancellationToken,
): Promise<GeneratedQuery | null> {
  const folder = session.folders.find(request.uri);
  const path = findPath(request.uri);
  if (path === undefined || folder.path === undefined) {
    return null;
  }
  await session.engine.settled;
  const context = await session.environments.get(folder);
  const paths = (await findRuleFiles(context, session.folders)).filter((file) =>
    isWithin(file, path),
  );
  const analyses: Analysis[] = [];
  for (const file of paths) {
    if (token.isCancellationRequested) {
      return null;
    }
    analyses.push(...(await session.files.visit(folder, file, findRules)));
  }
  return (
    session.service.combineQueries(analyses, basename(path), request, context.environment) ?? null
  );
}

async function findRules({ analysis }: WorkspaceFile): Promise<Analysis[]> {
  return analysis?.kind === 'rule' ? [analysis] : [];
}

function isWithin(path: string, folder: string): boolean {
  const [first] = relative(folder, path).split(sep);
  return first !== '..' && first !== '';
}

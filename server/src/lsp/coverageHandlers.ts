import type { CancellationToken } from 'vscode-languageserver/node';
import { type CoverageMatrix, type CoverageRequest, coverageRequest } from '../protocol/messages';
import type { Folder } from './folders';
import { indexFolder } from './indexFolder';
import type { Session } from './session';

/** Answers which tools the rules of a folder, or of the whole workspace, cover. */
export function registerCoverageHandlers(session: Session): void {
  const { connection, coverage, engine, environments, folders, guard } = session;

  function findFolders({ uri }: CoverageRequest): readonly Folder[] {
    return uri === undefined ? [...folders.all, folders.loose] : [folders.find(uri)];
  }

  connection.onRequest(
    coverageRequest,
    (request: CoverageRequest | null, token: CancellationToken) =>
      guard.request<CoverageMatrix | null>('Coverage', null, token, async () => {
        const asked = findFolders(request ?? {});
        await engine.settled;
        await Promise.all(asked.map((folder) => readOnce(session, folder)));
        const contexts = await Promise.all(asked.map((folder) => environments.get(folder)));
        return coverage.get(contexts.map(({ environment }) => environment));
      }),
  );
}

/** Events keep an index up to date, where the editor sends them. */
async function readOnce(session: Session, folder: Folder): Promise<void> {
  const reading = session.client.fileWatching ? session.indexing.findReading(folder) : undefined;
  await (reading ?? indexFolder(session, folder));
}

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientFeatures } from './clientFeatures';
import { configuresWorkspace } from './configuresWorkspace';
import { findPath } from './documentUri';
import { refreshFiles } from './refreshFiles';
import { reloadFolder } from './reloadFolder';
import { defaultServerSettings } from './serverSettings';
import type { Session } from './session';

/** Follows the documents that the editor opens, changes, saves and closes. */
export function registerDocumentHandlers(session: Session, client: ClientFeatures): void {
  const { documents, environments, folders, guard, queue, queries } = session;
  /** Opening is told twice: as itself, and as a change. */
  const asOpened = new WeakSet<TextDocument>();

  function getSettings(uri: string) {
    return environments.findLast(folders.find(uri))?.settings ?? defaultServerSettings;
  }

  documents.onDidOpen(({ document }) => {
    asOpened.add(document);
    const path = findPath(document.uri);
    if (path !== undefined) {
      session.closed.handOver(path, document.uri);
    }
    queue.schedule(document.uri, 0);
  });

  documents.onDidChangeContent(({ document }) => {
    if (asOpened.has(document)) {
      return;
    }
    const { validateOnType, validateDelay } = getSettings(document.uri);
    if (validateOnType) {
      queue.schedule(document.uri, validateDelay);
    }
    queries.changed(document.uri);
  });

  documents.onDidSave(({ document: { uri } }) => {
    const folder = folders.find(uri);
    const path = findPath(uri);
    const workspace = environments.findLast(folder)?.workspace;
    // An editor that watches files tells of this one too.
    const isNews = !client.fileWatching && workspace !== undefined && path !== undefined;
    if (isNews && configuresWorkspace(workspace, path)) {
      void guard.task('Reading the configuration', () => reloadFolder(session, folder));
    } else if (!getSettings(uri).validateOnType) {
      queue.schedule(uri, 0);
    }
  });

  documents.onDidClose(({ document: { uri } }) => {
    session.analyses.delete(uri);
    queries.delete(uri);
    session.tokenResults.delete(uri);
    session.formatting.delete(uri);
    queue.clear(uri);
    const folder = folders.find(uri);
    const path = findPath(uri);
    session.indexing.getIndex(folder).remove(uri);
    if (path !== undefined) {
      void guard.task('Reading a closed file', () => refreshFiles(session, folder, [path]));
    }
  });

  documents.listen(session.connection);
}

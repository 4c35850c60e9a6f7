import {
  FileChangeType,
  type FileEvent,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver/node';
import { isYamlName } from '../workspace/findFiles';
import type { ClientFeatures } from './clientFeatures';
import { configuresWorkspace } from './configuresWorkspace';
import { findPath, toUri } from './documentUri';
import type { Folder } from './folders';
import { indexFolder } from './indexFolder';
import { refreshFiles } from './refreshFiles';
import { openFolder, reloadFolder } from './reloadFolder';
import type { Session } from './session';

/** Follows what happens around the documents: settings, files on disk, folders. */
export function registerWorkspaceHandlers(session: Session, client: ClientFeatures): void {
  const { connection, folders, guard } = session;

  connection.onDidChangeConfiguration(({ settings }) => {
    session.settings.receive(settings);
    for (const folder of [...folders.all, folders.loose]) {
      void guard.task('Reading the settings', () => reloadFolder(session, folder));
    }
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    followOpenFiles(session, changes);
    for (const [folder, paths] of groupByFolder(session, changes)) {
      void guard.task('Following file changes', () => followChanges(session, folder, paths));
    }
  });

  if (client.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders((event) => {
      void guard.task('Changing folders', () => changeFolders(session, event));
    });
  }
}

/**
 * VS Code keeps files open for minutes after their tabs are closed, so one that is gone from the disk is
 * no rule any more, until somebody types into it or it comes back.
 */
function followOpenFiles(
  { documents, folders, indexing, queue }: Session,
  changes: readonly FileEvent[],
): void {
  for (const { uri, type } of changes.filter((change) => documents.get(change.uri))) {
    if (type === FileChangeType.Deleted) {
      indexing.getIndex(folders.find(uri)).remove(uri);
    } else if (type === FileChangeType.Created) {
      queue.schedule(uri, 0);
    }
  }
}

function groupByFolder({ folders }: Session, changes: readonly FileEvent[]): Map<Folder, string[]> {
  const groups = new Map<Folder, string[]>();
  for (const { uri } of changes) {
    const path = findPath(uri);
    if (path !== undefined) {
      const folder = folders.find(uri);
      groups.set(folder, [...(groups.get(folder) ?? []), path]);
    }
  }
  return groups;
}

async function followChanges(session: Session, folder: Folder, paths: string[]): Promise<void> {
  const { workspace } = await session.environments.get(folder);
  if (paths.some((path) => configuresWorkspace(workspace, path))) {
    await reloadFolder(session, folder);
  }
  await refreshFiles(session, folder, paths.filter(isYamlName));
}

async function changeFolders(
  session: Session,
  { added, removed }: WorkspaceFoldersChangeEvent,
): Promise<void> {
  const { closed, documents, environments, folders, indexing, queue } = session;
  const open = documents.all().map(({ uri }) => ({ uri, folder: folders.find(uri) }));
  const shown = [...closed.shown].map((path) => ({ path, folder: folders.find(toUri(path)) }));
  for (const { uri } of removed) {
    const folder = folders.remove(uri);
    if (folder) {
      environments.dropFolder(folder);
      indexing.dropFolder(folder);
    }
  }
  const newFolders = added.map(({ uri }) => folders.add(uri));
  for (const { uri, folder } of open) {
    if (folders.find(uri) !== folder) {
      indexing.getIndex(folder).remove(uri);
      queue.schedule(uri, 0);
    }
  }
  for (const { path, folder } of shown) {
    if (folders.find(toUri(path)) !== folder) {
      closed.publish(path, []);
    }
  }
  await Promise.all(newFolders.map((folder) => openFolder(session, folder)));
  // Of folders inside each other, the inner one has the files.
  await Promise.all(folders.all.map((folder) => indexFolder(session, folder)));
  session.coverage.changed();
}

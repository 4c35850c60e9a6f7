import { toUri } from './documentUri';
import type { FolderContext } from './environments';
import type { Folder } from './folders';
import { indexFolder } from './indexFolder';
import { refreshViews } from './refreshViews';
import type { Session } from './session';
import { toConfigDiagnostics } from './toConfigDiagnostics';

/** Takes a folder in: its configuration's problems, its rules for the index, and its files that are not open. */
export async function openFolder(session: Session, folder: Folder): Promise<void> {
  const context = await session.environments.get(folder);
  showConfigProblems(session, [], context);
  await indexFolder(session, folder);
  await lookAtClosedFiles(session, context);
}

/**
 * Reads a folder's settings and configuration anew, and looks again at all that they may have
 * changed. Open documents come first; resolves when files that are not open are done too.
 */
export async function reloadFolder(session: Session, folder: Folder): Promise<void> {
  const context = await reloadContext(session, folder);
  await indexFolder(session, folder);
  await lookAtClosedFiles(session, context);
}

/** As far as open documents need it; resolves when they are scheduled. */
export async function reloadContext(session: Session, folder: Folder): Promise<FolderContext> {
  const { environments } = session;
  const before = environments.findLast(folder);
  environments.invalidate(folder);
  const context = await environments.get(folder);
  showConfigProblems(session, before?.workspace.watchedFiles ?? [], context);
  lookAtOpenDocuments(session, folder);
  session.coverage.changed();
  void session.guard.task('Refreshing what the editor shows', () => refreshViews(session));
  return context;
}

/** Also of files that were read before and are not any more. */
function showConfigProblems(
  { closed, isOpen }: Session,
  filesBefore: readonly string[],
  { workspace }: FolderContext,
): void {
  for (const file of new Set([...filesBefore, ...workspace.watchedFiles])) {
    if (!isOpen(file)) {
      closed.publish(file, toConfigDiagnostics(workspace, file));
    }
  }
}

/** The configuration says of some of them what they are, so they are read anew. */
function lookAtOpenDocuments(
  { analyses, documents, folders, queue, queries }: Session,
  folder: Folder,
): void {
  for (const { uri } of documents.all()) {
    if (folders.find(uri) === folder) {
      analyses.delete(uri);
      queue.schedule(uri, 0);
      queries.changed(uri);
    }
  }
}

/** All of them where the settings want that, once the engine is there or known to fail; else those on screen. */
export async function lookAtClosedFiles(
  { closed, engine, folders, workspaceDiagnostics }: Session,
  { folder, settings }: FolderContext,
): Promise<void> {
  if (settings.workspaceDiagnostics === 'all' && engine.isSettled) {
    await workspaceDiagnostics.checkInBackground(folder);
    return;
  }
  for (const path of [...closed.shown]) {
    if (folders.find(toUri(path)) === folder) {
      await workspaceDiagnostics.refresh(folder, path);
    }
  }
}

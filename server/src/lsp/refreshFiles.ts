import { toUri } from './documentUri';
import { findRuleFiles } from './findRuleFiles';
import type { Folder } from './folders';
import type { Session } from './session';
import { toConfigDiagnostics } from './toConfigDiagnostics';

/**
 * Looks again at files of a folder that are not open and may have changed, come or gone on disk.
 *
 * @param paths absolute.
 */
export async function refreshFiles(
  { environments, folders, indexing, closed, isOpen, workspaceDiagnostics }: Session,
  folder: Folder,
  paths: readonly string[],
): Promise<void> {
  const context = await environments.get(folder);
  const files = new Set(await findRuleFiles(context, folders));
  for (const path of paths.filter((candidate) => !isOpen(candidate))) {
    if (context.workspace.watchedFiles.includes(path)) {
      closed.publish(path, toConfigDiagnostics(context.workspace, path));
      if (files.has(path)) {
        await workspaceDiagnostics.refresh(folder, path);
      }
    } else if (files.has(path)) {
      await indexing.reread(folder, path);
      await workspaceDiagnostics.refresh(folder, path);
    } else {
      indexing.getIndex(folder).remove(toUri(path));
      closed.publish(path, []);
    }
  }
}

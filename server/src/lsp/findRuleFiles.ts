import { findFiles } from '../workspace/findFiles';
import { toUri } from './documentUri';
import type { FolderContext } from './environments';
import type { Folders } from './folders';

/**
 * The YAML files of a folder that are neither excluded nor ignored by git, absolute paths. A folder
 * inside of it that the editor has open too keeps its files to itself.
 */
export async function findRuleFiles(
  { folder, exclude }: FolderContext,
  folders: Folders,
): Promise<string[]> {
  if (folder.path === undefined) {
    return [];
  }
  const { files } = await findFiles([folder.path], {
    currentFolder: folder.path,
    workspaceFolder: folder.path,
    exclude,
  });
  return files.map(({ path }) => path).filter((path) => folders.find(toUri(path)) === folder);
}

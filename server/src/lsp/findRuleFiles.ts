import { findFiles } from '../workspace/findFiles';
import type { FolderContext } from './environments';

/** The YAML files of a folder that are neither excluded nor ignored by git; absolute paths. */
export async function findRuleFiles({ folder, exclude }: FolderContext): Promise<string[]> {
  if (folder.path === undefined) {
    return [];
  }
  const { files } = await findFiles([folder.path], {
    currentFolder: folder.path,
    workspaceFolder: folder.path,
    exclude,
  });
  return files.map(({ path }) => path);
}

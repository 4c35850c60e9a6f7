import { findRuleFiles } from './findRuleFiles';
import type { Folder } from './folders';
import type { Session } from './session';

/** Brings the index of a folder's rules in line with its files, in the background. */
export async function indexFolder(
  { environments, folders, indexing }: Session,
  folder: Folder,
): Promise<void> {
  const files = await findRuleFiles(await environments.get(folder), folders);
  await indexing.follow(folder, files);
}

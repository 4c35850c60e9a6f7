import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexedRule } from '../rule/ruleIndex';
import { createLanguageService } from '../service/createLanguageService';
import { findFiles } from '../workspace/findFiles';
import { findSharingFiles } from '../workspace/findSharingFiles';
import { indexWorkspace } from '../workspace/indexWorkspace';
import type { Workspace } from '../workspace/workspace';
import type { LintTask } from './lintTask';

/**
 * The rules that may share an id or a name with another one: among the files to check, and among all others
 * of the workspace, since a rule's double is as bad where nobody looks. Where there are exclusions,
 * all rules: each may be what an exclusion applies to.
 *
 * @param files absolute paths of the files to check.
 */
export async function findSharingRules(
  files: readonly string[],
  workspace: Workspace,
): Promise<LintTask['sharing']> {
  const neighbours = await findNeighbours(workspace);
  const all = [...new Set([...files, ...neighbours])];
  const candidates = workspace.exclusions.length > 0 ? all : await findSharingFiles(all);
  const sharing = new Map<string, readonly IndexedRule[]>();
  await indexWorkspace(candidates, {
    service: createLanguageService(),
    index: { update: (uri, rules) => sharing.set(uri, rules) },
  });
  return [...sharing];
}

/** A folder that is neither configured nor a repository may be anything, such as a home folder; it is not searched. */
async function findNeighbours({ folder, configFile, config }: Workspace): Promise<string[]> {
  if (configFile === undefined && !existsSync(join(folder, '.git'))) {
    return [];
  }
  const { files } = await findFiles(['.'], {
    currentFolder: folder,
    workspaceFolder: folder,
    exclude: config.exclude,
  });
  return files.map(({ path }) => path);
}

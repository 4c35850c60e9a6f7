import { createIgnoreRules, isIgnored } from '../workspace/ignoreRules';
import type { Workspace } from '../workspace/workspace';

/**
 * Whether a file is one of those that the workspace was read from, or would be now that it exists.
 * The patterns that name such files have the syntax of `.gitignore`. `path` is absolute.
 */
export function configuresWorkspace(
  { folder, config, watchedFiles }: Workspace,
  path: string,
): boolean {
  const patterns = [...config.schemas, ...config.vendors, ...config.exclusions];
  const rules = createIgnoreRules(
    folder,
    patterns.map((pattern) => `/${pattern}`),
  );
  return watchedFiles.includes(path) || isIgnored(path, 'file', [rules]);
}

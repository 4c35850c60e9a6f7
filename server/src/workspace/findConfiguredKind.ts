import type { FileKind } from '../service/analysis';
import { createIgnoreRules, isIgnored } from './ignoreRules';
import type { Workspace } from './workspace';

/**
 * What a workspace's configuration says a file is; undefined for one that it does not name. The
 * patterns have the syntax of `.gitignore`. `path` is absolute.
 */
export function findConfiguredKind(
  { folder, config, configFile }: Pick<Workspace, 'folder' | 'config' | 'configFile'>,
  path: string,
): FileKind | undefined {
  if (path === configFile) {
    return 'config';
  }
  const isNamedBy = (patterns: readonly string[]) => {
    const rules = createIgnoreRules(
      folder,
      patterns.map((pattern) => `/${pattern}`),
    );
    return isIgnored(path, 'file', [rules]);
  };
  if (isNamedBy(config.vendors)) {
    return 'vendors';
  }
  return isNamedBy(config.exclusions) ? 'exclusions' : undefined;
}

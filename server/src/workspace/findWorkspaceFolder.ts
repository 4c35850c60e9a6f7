import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { configFileName } from '../config/workspaceConfig';

/**
 * The workspace that some paths belong to: the nearest folder around all of them with a
 * configuration file, looking no further than their repository; else the repository's root; else
 * the innermost folder that holds them all.
 *
 * @param paths absolute; they need not exist.
 */
export function findWorkspaceFolder(paths: readonly string[]): string {
  const common = findCommonFolder(paths);
  let current = common;
  for (;;) {
    if (existsSync(join(current, configFileName)) || existsSync(join(current, '.git'))) {
      return current;
    }
    const parent = dirname(current);
    if (parent === current) {
      return common;
    }
    current = parent;
  }
}

function findCommonFolder(paths: readonly string[]): string {
  const [first = resolve('.'), ...others] = paths.map(toFolder);
  let common = first;
  while (!others.every((other) => `${other}${sep}`.startsWith(toPrefix(common)))) {
    common = dirname(common);
  }
  return common;
}

/** A root ends in a separator already. */
function toPrefix(folder: string): string {
  return folder.endsWith(sep) ? folder : `${folder}${sep}`;
}

function toFolder(path: string): string {
  return existsSync(path) && statSync(path).isDirectory() ? path : dirname(path);
}

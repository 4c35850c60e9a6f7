import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type IgnoreRules, readGitignore } from './ignoreRules';

/** The `.gitignore` files above a folder, up to its repository's root, outermost first; none outside a repository. */
export async function findOuterRules(folder: string): Promise<IgnoreRules[]> {
  const above = findFoldersAbove(folder);
  const rules = await Promise.all(above.map(readGitignore));
  return rules.filter((rule) => rule !== undefined);
}

function findFoldersAbove(folder: string): string[] {
  const above: string[] = [];
  let current = folder;
  while (!existsSync(join(current, '.git'))) {
    const parent = dirname(current);
    if (parent === current) {
      return [];
    }
    above.unshift(parent);
    current = parent;
  }
  return above;
}

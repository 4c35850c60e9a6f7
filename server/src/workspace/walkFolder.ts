import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describeFileError } from './describeFileError';
import { type IgnoreRules, isIgnored, readGitignore } from './ignoreRules';

/** A file or folder that could not be read; `message` is a sentence without its name. */
export interface PathProblem {
  readonly path: string;
  readonly message: string;
}

export interface FileWalk {
  /** Absolute paths. */
  readonly files: readonly string[];
  readonly problems: readonly PathProblem[];
}

const neverEntered = new Set(['.git', 'node_modules']);

/**
 * The files below a folder whose names `isWanted`, without those that `rules` or a `.gitignore` on
 * the way exclude. Symbolic links are not followed: they may lead in a circle, out of the
 * workspace, or to a file that is met anyway.
 *
 * @param rules of the folder and those around it, outermost first, its own `.gitignore` not included.
 */
export async function walkFolder(
  folder: string,
  isWanted: (name: string) => boolean,
  rules: readonly IgnoreRules[],
): Promise<FileWalk> {
  const files: string[] = [];
  const problems: PathProblem[] = [];
  await visit(folder, rules);
  return { files, problems };

  async function visit(current: string, outer: readonly IgnoreRules[]): Promise<void> {
    const entries = await readdir(current, { withFileTypes: true }).catch((error: unknown) => {
      problems.push({ path: current, message: describeFileError(error) });
      return [];
    });
    const own = entries.some(({ name }) => name === '.gitignore')
      ? await readGitignore(current)
      : undefined;
    const inner = own ? [...outer, own] : outer;
    for (const entry of entries) {
      const path = join(current, entry.name);
      if (entry.isDirectory()) {
        if (!neverEntered.has(entry.name) && !isIgnored(path, 'folder', inner)) {
          await visit(path, inner);
        }
      } else if (entry.isFile() && isWanted(entry.name) && !isIgnored(path, 'file', inner)) {
        files.push(path);
      }
    }
  }
}

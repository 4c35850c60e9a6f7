import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { describeFileError } from './describeFileError';
import { findOuterRules } from './findOuterRules';
import { createIgnoreRules, isIgnored } from './ignoreRules';
import { type PathProblem, walkFolder } from './walkFolder';

/** A file to look at. */
export interface FoundFile {
  /** As the user would write it: the path given, with `/` and what lies below it. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
}

export interface FoundFiles {
  /** In the order of the paths given, below each in the order of their names; none twice. */
  readonly files: readonly FoundFile[];
  readonly problems: readonly PathProblem[];
}

export interface FindFilesOptions {
  /** What relative paths are relative to; absolute. */
  readonly currentFolder: string;
  /** Patterns of files to leave out, in `.gitignore`'s syntax, relative to `workspaceFolder`. */
  readonly exclude: readonly string[];
  /** Absolute. */
  readonly workspaceFolder: string;
}

/**
 * The YAML files at and below `paths`. A file named is taken whatever it is called and whoever
 * ignores it; folders are searched without what git, `exclude` or common sense leaves out.
 */
export async function findFiles(
  paths: readonly string[],
  options: FindFilesOptions,
): Promise<FoundFiles> {
  const files = new Map<string, FoundFile>();
  const problems: PathProblem[] = [];
  for (const given of paths) {
    const found = await findAt(given, options);
    for (const file of found.files) {
      if (!files.has(file.path)) {
        files.set(file.path, file);
      }
    }
    problems.push(...found.problems);
  }
  return { files: [...files.values()], problems };
}

async function findAt(given: string, options: FindFilesOptions): Promise<FoundFiles> {
  const path = resolve(options.currentFolder, given);
  const toName = (found: string) => nameBelow(given, relative(path, found));
  try {
    if (!(await stat(path)).isDirectory()) {
      return { files: [{ name: given.split(sep).join('/'), path }], problems: [] };
    }
  } catch (error) {
    return { files: [], problems: [{ path: given, message: describeFileError(error) }] };
  }
  const walk = await walkFolder(path, isYamlName, await getRules(path, options));
  const files = walk.files.map((found) => ({ name: toName(found), path: found }));
  return {
    files: files.sort((a, b) => (a.name < b.name ? -1 : 1)),
    problems: walk.problems.map((problem) => ({ ...problem, path: toName(problem.path) })),
  };
}

export function isYamlName(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/** The path given, however it is written, with what lies below it; of the current folder that alone. */
function nameBelow(given: string, below: string): string {
  const folder = given.split(sep).join('/').replace(/\/+$/, '');
  const rest = below.split(sep).join('/');
  return folder === '.' ? rest : rest === '' ? folder : `${folder}/${rest}`;
}

/** Whoever names an ignored folder wants it searched, so what excludes the folder itself is set aside. */
async function getRules(folder: string, { exclude, workspaceFolder }: FindFilesOptions) {
  const outer = await findOuterRules(folder);
  const own = createIgnoreRules(workspaceFolder, exclude);
  return [
    ...(isIgnored(folder, 'folder', outer) ? [] : outer),
    ...(isIgnored(folder, 'folder', [own]) ? [] : [own]),
  ];
}

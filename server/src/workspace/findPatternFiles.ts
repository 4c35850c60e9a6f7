import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { describeFileError } from './describeFileError';
import { createIgnoreRules, isIgnored } from './ignoreRules';
import { walkFolder } from './walkFolder';

const mostFiles = 200;

/** The files of a pattern, or why there are none; then `failure` is a sentence. */
export type PatternFiles =
  | { readonly files: readonly string[]; readonly failure?: never }
  | { readonly files?: never; readonly failure: string };

/**
 * The files that a path or glob of a configuration means, absolute and in the order of their names.
 * A link that leads out of the workspace is refused: what a workspace names is read as a part of it.
 *
 * @param pattern relative to `folder`, without `..`, with `/` between its parts.
 */
export async function findPatternFiles(folder: string, pattern: string): Promise<PatternFiles> {
  const files = /[*?[]/.test(pattern) ? await expand(folder, pattern) : [join(folder, pattern)];
  if (files.length === 0) {
    return { failure: 'No file matches.' };
  }
  if (files.length > mostFiles) {
    return { failure: `It matches ${files.length} files; ${mostFiles} are the most.` };
  }
  const failures = await Promise.all(files.map((file) => findFailure(folder, file)));
  const failure = failures.find((reason) => reason !== undefined);
  return failure === undefined ? { files } : { failure };
}

/** Only the folder before the first wildcard is searched. */
async function expand(folder: string, pattern: string): Promise<string[]> {
  const segments = pattern.split('/');
  const fixed = segments.slice(
    0,
    segments.findIndex((segment) => /[*?[]/.test(segment)),
  );
  const matching = createIgnoreRules(folder, [`/${pattern}`]);
  const { files } = await walkFolder(join(folder, ...fixed), () => true, []);
  return files.filter((file) => isIgnored(file, 'file', [matching])).sort();
}

async function findFailure(folder: string, file: string): Promise<string | undefined> {
  try {
    const root = await realpath(folder);
    return (await realpath(file)).startsWith(`${root}${sep}`)
      ? undefined
      : 'It is a link that leads out of the workspace. Put the file itself there.';
  } catch (error) {
    return describeFileError(error);
  }
}

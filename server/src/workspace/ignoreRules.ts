import { join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { isBoundedPattern } from '../config/isBoundedPattern';
import { readTextFile } from './readTextFile';

const sizeLimit = 1_000_000;

/** Patterns in `.gitignore`'s syntax, and the folder that they are relative to. */
export interface IgnoreRules {
  readonly folder: string;
  readonly rules: Ignore;
}

/** Patterns that would be too dear to match are left out, which ignores less rather than more. */
export function createIgnoreRules(folder: string, patterns: readonly string[]): IgnoreRules {
  return { folder, rules: ignore({ ignorecase: false }).add(patterns.filter(isBoundedPattern)) };
}

/** The rules of a folder's `.gitignore`; undefined when it has none that can be read. */
export async function readGitignore(folder: string): Promise<IgnoreRules | undefined> {
  const { text } = await readTextFile(join(folder, '.gitignore'), sizeLimit);
  return text === undefined ? undefined : createIgnoreRules(folder, text.split(/\r?\n/));
}

/**
 * Whether rules exclude an absolute path. They come outermost first; as in git, what an inner
 * folder says outweighs the folders around it.
 */
export function isIgnored(
  path: string,
  kind: 'file' | 'folder',
  rules: readonly IgnoreRules[],
): boolean {
  for (const { folder, rules: patterns } of rules.toReversed()) {
    const inside = relative(folder, path).split(sep).join('/');
    if (inside === '' || inside.startsWith('../') || inside === '..') {
      continue;
    }
    const verdict = patterns.test(kind === 'folder' ? `${inside}/` : inside);
    if (verdict.ignored || verdict.unignored) {
      return verdict.ignored;
    }
  }
  return false;
}

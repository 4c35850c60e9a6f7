import { relative } from 'node:path';
import { quote } from '../config/quote';
import type { FailedPattern } from '../config/withFailures';
import { findPatternFiles } from './findPatternFiles';
import { readTextFile } from './readTextFile';

export interface PatternTexts {
  /** `file` is absolute. */
  readonly sources: readonly { readonly file: string; readonly text: string }[];
  readonly failures: readonly FailedPattern[];
}

/**
 * Reads the files that patterns of a configuration mean, each once.
 *
 * @param folder absolute, what the patterns are relative to.
 * @param limit the largest size of a file, in bytes.
 */
export async function readPatternFiles(
  folder: string,
  patterns: readonly string[],
  limit: number,
): Promise<PatternTexts> {
  const sources = new Map<string, string>();
  const failures: FailedPattern[] = [];
  for (const pattern of patterns) {
    const { files, failure } = await findPatternFiles(folder, pattern);
    if (failure !== undefined) {
      failures.push({ pattern, message: `${quote(pattern)} cannot be used. ${failure}` });
    }
    for (const file of files ?? []) {
      const source = await readTextFile(file, limit);
      if (source.text === undefined) {
        const name = quote(relative(folder, file));
        failures.push({ pattern, message: `${name} cannot be read. ${source.failure}` });
      } else {
        sources.set(file, source.text);
      }
    }
  }
  return { sources: [...sources].map(([file, text]) => ({ file, text })), failures };
}

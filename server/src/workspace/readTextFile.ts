import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { describeFileError } from './describeFileError';

/** A file's text, or why there is none; then `failure` is a sentence without the file's name. */
export type FileText =
  | { readonly text: string; readonly failure?: never; readonly isTooLarge?: never }
  | { readonly text?: never; readonly failure: string; readonly isTooLarge?: true };

/**
 * Reads a UTF-8 file of at most `limit` bytes. Pipes and devices, which could block or never end,
 * are refused. A byte order mark is left out, so that offsets are those of editors.
 */
export async function readTextFile(path: string, limit: number): Promise<FileText> {
  try {
    // Without O_NONBLOCK, opening a pipe waits for somebody to write into it.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = await file.stat();
      if (!stats.isFile()) {
        return { failure: stats.isDirectory() ? 'It is a folder.' : 'It is not a regular file.' };
      }
      if (stats.size > limit) {
        return { failure: `It is larger than ${limit / 1_000_000} MB.`, isTooLarge: true };
      }
      return { text: (await file.readFile('utf8')).replace(/^\uFEFF/, '') };
    } finally {
      await file.close();
    }
  } catch (error) {
    return { failure: describeFileError(error) };
  }
}

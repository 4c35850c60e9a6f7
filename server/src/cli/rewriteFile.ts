import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describeFileError } from '../workspace/describeFileError';

const byteOrderMark = '\uFEFF';

/**
 * Puts `after` in place of `before` in one step, so that no one ever sees half a file: it is
 * written beside the old one and then takes its name. Permissions, a byte order mark and symbolic
 * links stay. A file that does not hold `before` now, having changed meanwhile or being no UTF-8,
 * is left alone.
 *
 * @returns why it was not written, as a sentence; undefined when it was.
 */
export async function rewriteFile(
  path: string,
  before: string,
  after: string,
): Promise<string | undefined> {
  try {
    const target = await realpath(path);
    await access(target, constants.W_OK);
    const present = await readFile(target);
    const mark = [byteOrderMark, ''].find((start) => present.equals(Buffer.from(start + before)));
    if (mark === undefined) {
      return 'It is left as it is: it has changed meanwhile, or it is not UTF-8.';
    }
    await replaceFile(target, mark + after);
    return undefined;
  } catch (error) {
    return `It cannot be written. ${describeFileError(error)}`;
  }
}

async function replaceFile(path: string, text: string): Promise<void> {
  const { mode } = await stat(path);
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    const file = await open(draft, 'wx', mode);
    try {
      await file.writeFile(text);
      await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

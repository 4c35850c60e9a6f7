import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toNumberedFileName } from '../protocol/toNumberedFileName';
import { describeFileError } from '../workspace/describeFileError';

/** The name that the file got; or, with `failure`, why there is none, as a sentence. */
export type NewFile =
  | { readonly name: string; readonly failure?: never }
  | { readonly name?: never; readonly failure: string };

/** More files of one name than anybody keeps in a folder. */
const mostNumbers = 1000;

/**
 * Writes a file, in a folder that is made if need be. Nothing is overwritten: a name that is taken
 * gets a number, such as `rmm_AnyDesk_filesig_2.yaml`.
 *
 * @param folder absolute
 */
export async function writeNewFile(folder: string, name: string, text: string): Promise<NewFile> {
  try {
    await mkdir(folder, { recursive: true });
    for (let number = 1; number <= mostNumbers; number++) {
      const free = toNumberedFileName(name, number);
      if (await writeIfFree(join(folder, free), text)) {
        return { name: free };
      }
    }
    return { failure: 'There are too many files of that name already.' };
  } catch (error) {
    return { failure: `It cannot be written. ${describeFileError(error)}` };
  }
}

/** Checks and writes in one step, so that no other program's file is lost in between. */
async function writeIfFree(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      return false;
    }
    throw error;
  }
}

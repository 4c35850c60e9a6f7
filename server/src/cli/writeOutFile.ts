import { join, resolve } from 'node:path';
import { CommandError } from './commandError';
import { toPrintable } from './createExcerpt';
import type { Terminal } from './terminal';
import { writeNewFile } from './writeNewFile';

/**
 * Writes a new file into the folder that the user named, and prints its path.
 *
 * @param out as given
 * @throws CommandError when it cannot be written.
 */
export async function writeOutFile(
  out: string,
  name: string,
  text: string,
  { currentFolder, output }: Terminal,
): Promise<void> {
  const result = await writeNewFile(resolve(currentFolder, out), name, text);
  if (result.name === undefined) {
    throw new CommandError(`${join(out, name)}: ${result.failure}`);
  }
  output.write(`${toPrintable(join(out, result.name))}\n`);
}

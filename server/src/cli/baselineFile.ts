import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describeFileError } from '../workspace/describeFileError';
import { readTextFile } from '../workspace/readTextFile';
import { type Baseline, parseBaseline } from './baseline';
import { CommandError } from './commandError';

const baselineLimit = 100_000_000;

/**
 * @param path as given
 * @param currentFolder what it is relative to; absolute
 * @throws CommandError when there is no baseline to read.
 */
export async function readBaselineFile(path: string, currentFolder: string): Promise<Baseline> {
  const { text, failure } = await readTextFile(resolve(currentFolder, path), baselineLimit);
  if (text === undefined) {
    throw new CommandError(
      `The baseline ${path} cannot be read. ${failure} To create one, add --write-baseline.`,
    );
  }
  const baseline = parseBaseline(text);
  if (!baseline) {
    throw new CommandError(
      `The file ${path} is no baseline. To write it anew, add --write-baseline.`,
    );
  }
  return baseline;
}

/**
 * @param path as given
 * @param currentFolder what it is relative to; absolute
 * @throws CommandError when the file cannot be written.
 */
export async function writeBaselineFile(
  path: string,
  text: string,
  currentFolder: string,
): Promise<void> {
  try {
    await writeFile(resolve(currentFolder, path), text);
  } catch (error) {
    throw new CommandError(`The baseline ${path} cannot be written. ${describeFileError(error)}`);
  }
}

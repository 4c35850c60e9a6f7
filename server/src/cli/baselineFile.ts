import { writeFile } from 'node:fs/promises';
import { describeFileError } from '../workspace/describeFileError';
import { readTextFile } from '../workspace/readTextFile';
import { type Baseline, parseBaseline } from './baseline';
import { CommandError } from './commandError';

const baselineLimit = 100_000_000;

/** @throws CommandError when there is no baseline to read. */
export async function readBaselineFile(path: string): Promise<Baseline> {
  const { text, failure } = await readTextFile(path, baselineLimit);
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

/** @throws CommandError when the file cannot be written. */
export async function writeBaselineFile(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new CommandError(`The baseline ${path} cannot be written. ${describeFileError(error)}`);
  }
}

import { resolve } from 'node:path';
import { readTextFile } from '../workspace/readTextFile';
import { CommandError } from './commandError';
import type { Terminal } from './terminal';

/** In bytes; the service says which of the smaller ones are too long. */
const limit = 4_000_000;

/**
 * The text of an article.
 *
 * @param file a path, or `-` for standard input
 * @throws CommandError when there is no text to be had.
 */
export async function readArticleFile(file: string, terminal: Terminal): Promise<string> {
  const name = file === '-' ? 'Standard input' : file;
  const { text, failure } =
    file === '-'
      ? await terminal.readInput(limit)
      : await readTextFile(resolve(terminal.currentFolder, file), limit);
  if (text === undefined) {
    throw new CommandError(`${name}: ${failure}`);
  }
  // No text has such characters; what is not UTF-8 decodes to many of the latter.
  if (text.includes('\0') || text.split('\uFFFD').length > 10) {
    throw new CommandError(`${name}: It is no text in UTF-8. Save the article as plain text.`);
  }
  return text;
}

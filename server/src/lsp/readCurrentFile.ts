import { existsSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readTextFile } from '../workspace/readTextFile';
import { toUri } from './documentUri';
import { findOpenFile, type OpenDocuments } from './openDocuments';

/** A file to be added to; or, as a sentence, why it cannot be read. */
export type CurrentFile =
  | { readonly document: TextDocument; readonly failure?: never }
  | { readonly document?: never; readonly failure: string };

/**
 * The file at an absolute path as it is typed, else as it is on the disk, else empty, as it will
 * begin. VS Code holds deleted files open for a while; the one that takes their place begins empty.
 *
 * @param limit the most bytes to read.
 */
export async function readCurrentFile(
  documents: OpenDocuments,
  path: string,
  limit: number,
): Promise<CurrentFile> {
  const create = (text: string) => TextDocument.create(toUri(path), '', 0, text);
  if (!existsSync(path)) {
    return { document: create('') };
  }
  const open = findOpenFile(documents, path);
  if (open) {
    return { document: open };
  }
  const { text, failure } = await readTextFile(path, limit);
  return text === undefined ? { failure } : { document: create(text) };
}

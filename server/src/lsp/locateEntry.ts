import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { EntryPlace, EntryPlaceRequest } from '../protocol/messages';
import type { Refusal } from '../service/refusal';
import { findEntryFile } from '../workspace/findEntryFile';
import { findEntryPlace } from '../workspace/findEntryPlace';
import { readTextFile } from '../workspace/readTextFile';
import { ruleFileLimit } from '../workspace/ruleFileLimit';
import { findPath, toUri } from './documentUri';
import type { Folder } from './folders';
import type { Session } from './session';

/** Where one more vendor or exclusion goes in the files of a folder, as they are typed; or why it cannot. */
export async function locateEntry(
  { documents, environments }: Session,
  folder: Folder,
  list: EntryPlaceRequest['list'],
): Promise<EntryPlace | Refusal> {
  if (folder.path === undefined) {
    return { refusal: 'This needs a folder that is open in the editor.' };
  }
  const { workspace } = await environments.get(folder);
  const { path, isListed } = await findEntryFile(workspace, list);
  const name = relative(workspace.folder, path);
  // VS Code holds deleted files open for a while; the one that takes their place begins empty.
  const exists = existsSync(path);
  const open = exists ? documents.all().find(({ uri }) => findPath(uri) === path) : undefined;
  const { text, failure } = open
    ? { text: open.getText() }
    : exists
      ? await readTextFile(path, ruleFileLimit)
      : { text: '' };
  if (text === undefined) {
    return { refusal: `${name} cannot be read. ${failure}` };
  }
  const place = findEntryPlace(text, list);
  if (!place) {
    return {
      refusal: `${name} has no list \`${list}\` with an item a line that could be added to. Mend the file first.`,
    };
  }
  const uri = open?.uri ?? toUri(path);
  const document = open ?? TextDocument.create(uri, 'yaml', 0, text);
  const { before, indent } = place;
  return { uri, position: document.positionAt(place.offset), before, indent, isListed };
}

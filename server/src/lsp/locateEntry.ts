import { relative } from 'node:path';
import type { EntryPlace, EntryPlaceRequest } from '../protocol/messages';
import type { Refusal } from '../service/refusal';
import { findEntryFile } from '../workspace/findEntryFile';
import { findEntryPlace } from '../workspace/findEntryPlace';
import { ruleFileLimit } from '../workspace/ruleFileLimit';
import type { Folder } from './folders';
import { readCurrentFile } from './readCurrentFile';
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
  const { document, failure } = await readCurrentFile(documents, path, ruleFileLimit);
  if (document === undefined) {
    return { refusal: `${name} cannot be read. ${failure}` };
  }
  const place = findEntryPlace(document.getText(), list);
  if (!place) {
    return {
      refusal: `${name} has no list \`${list}\` with an item a line that could be added to. Mend the file first.`,
    };
  }
  const { before, indent } = place;
  return {
    uri: document.uri,
    position: document.positionAt(place.offset),
    before,
    indent,
    isListed,
  };
}

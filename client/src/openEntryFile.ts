import { Position, type TextEditor, Uri, window, workspace } from 'vscode';
import type { EntryPlace } from '../../server/src/protocol/messages';
import { tellToList } from './tellToList';
import { exists } from './writeNewFile';

/** A file that is open for one more entry. */
export interface OpenEntryFile {
  readonly editor: TextEditor;
  /** Where the entry's first line goes: the start of an empty line. */
  readonly position: Position;
  /** What is written behind the entry: a line break at the end of the file. */
  readonly end: string;
}

/** Opens the file, which is made if it is not there, with an empty line at the place of the new entry. */
export async function openEntryFile(place: EntryPlace): Promise<OpenEntryFile> {
  const uri = Uri.parse(place.uri);
  if (!(await exists(uri))) {
    await workspace.fs.writeFile(uri, new Uint8Array());
  }
  const editor = await window.showTextDocument(uri);
  const { document } = editor;
  const offset = document.offsetAt(new Position(place.position.line, place.position.character));
  const isAtEnd = offset === document.getText().length;
  await editor.edit((edit) => edit.insert(document.positionAt(offset), place.before));
  if (!place.isListed) {
    void tellToList(uri);
  }
  const breaks = place.before.split('\n').length - 1;
  const position = new Position(place.position.line + breaks, 0);
  return { editor, position, end: isAtEnd ? '\n' : '' };
}

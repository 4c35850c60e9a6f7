import assert from 'node:assert/strict';
import { Range, type TextEditor, Uri, window, workspace } from 'vscode';

/** Shows a file of the test's workspace as it is on the disk, whatever was typed into it before. */
export async function openFile(name: string): Promise<TextEditor> {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the window has a folder');
  const uri = Uri.joinPath(folder.uri, name);
  const editor = await window.showTextDocument(uri);
  const saved = new TextDecoder().decode(await workspace.fs.readFile(uri));
  const { document } = editor;
  const all = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  if (document.getText() !== saved) {
    await editor.edit((edit) => edit.replace(all, saved));
  }
  return editor;
}

/** The first place where `text` stands in the editor. */
export function findText({ document }: TextEditor, text: string): Range {
  const start = document.getText().indexOf(text);
  assert.notEqual(start, -1, `the file has ${text}`);
  return new Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** Types `replacement` over the first `text`. */
export async function replaceText(
  editor: TextEditor,
  text: string,
  replacement: string,
): Promise<void> {
  const range = findText(editor, text);
  assert.ok(await editor.edit((edit) => edit.replace(range, replacement)));
}

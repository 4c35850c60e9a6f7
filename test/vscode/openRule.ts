import assert from 'node:assert/strict';
import { type TextEditor, Uri, window, workspace } from 'vscode';

/** Shows a file of the test's workspace, as it is on the disk. */
export async function openRule(name: string): Promise<TextEditor> {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the window has a folder');
  return window.showTextDocument(Uri.joinPath(folder.uri, name));
}

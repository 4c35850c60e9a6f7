import assert from 'node:assert/strict';
import { commands, Selection, window, workspace } from 'vscode';

describe('typing', () => {
  it('goes on indented below the header of a block', async () => {
    assert.equal(
      await typeBelow('query: |', '\n', 'DeviceInfo', '\n', '| take 1'),
      'query: |\n  DeviceInfo\n  | take 1',
    );
  });

  it('goes on at the same column below other YAML', async () => {
    assert.equal(
      await typeBelow('name: a | b', '\n', 'version: 1.0.0'),
      'name: a | b\nversion: 1.0.0',
    );
  });
});

/** The text of a new YAML file that begins with `content`, after these keys. */
async function typeBelow(content: string, ...keys: readonly string[]): Promise<string> {
  const document = await workspace.openTextDocument({ language: 'yaml', content });
  const editor = await window.showTextDocument(document);
  const { end } = document.lineAt(0).range;
  editor.selection = new Selection(end, end);
  for (const text of keys) {
    await commands.executeCommand('type', { text });
  }
  return document.getText();
}

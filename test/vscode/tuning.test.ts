import assert from 'node:assert/strict';
import { commands, Selection, window, workspace } from 'vscode';
import { commands as ours } from '../../server/src/protocol/commands';
import { findText, openFile } from './ruleEditor';

describe('tuning a rule', () => {
  it('adds an exclusion that waits for its filter', async () => {
    const editor = await openFile('anydesk.yaml');
    const { start } = findText(editor, 'Signer has');
    editor.selection = new Selection(start, start);
    await commands.executeCommand(ours.addExclusion);
    const { document, selection } = window.activeTextEditor ?? assert.fail();
    assert.match(document.fileName, /rmm-exclusions\.yaml$/);
    assert.match(document.getText(), /2f7b9a51-c3d8-4e06-9b14-8a5e6d7f0c32/);
    assert.match(document.lineAt(selection.active).text, /filter:/);
    assert.equal(document.getText(selection), 'name-of-the-machine');
    await document.save();
    await workspace.fs.delete(document.uri);
  });

  it('inserts what the catalogue knows of a tool, in the place of the caret', async () => {
    const editor = await openFile('anydesk.yaml');
    const { end } = findText(editor, "'anydesk software");
    editor.selection = new Selection(end, end);
    await commands.executeCommand(ours.insertIndicators, { tool: 'splashtop' });
    assert.match(editor.document.getText(), /Signer has_any \('anydesk software', .*splashtop/i);
  });
});

import assert from 'node:assert/strict';
import { commands, window, workspace } from 'vscode';
import { waitForDiagnostics } from './diagnostics';
import { replaceText } from './ruleEditor';

describe('snippets', () => {
  it('expand to a rule in which only a mistake of ours is wrong', async () => {
    const document = await workspace.openTextDocument({ language: 'yaml' });
    const editor = await window.showTextDocument(document);
    await commands.executeCommand('editor.action.insertSnippet', {
      langId: 'yaml',
      name: 'RMM rule: file signature',
    });
    assert.match(document.getText(), /^id: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/m);
    await replaceText(editor, 'where Signer', 'where Singer');
    await waitForDiagnostics(editor, 'unknown-column: Singer');
  });
});

import assert from 'node:assert/strict';
import { type CodeAction, commands, workspace } from 'vscode';
import { waitForDiagnostics } from './diagnostics';
import { findText, openFile, replaceText } from './ruleEditor';

describe('quick fixes', () => {
  it('mend a column that is misspelt', async () => {
    const editor = await openFile('anydesk.yaml');
    await replaceText(editor, 'Signer has', 'Singer has');
    await waitForDiagnostics(editor, 'unknown-column: Singer');
    const fixes = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      findText(editor, 'Singer'),
      'quickfix',
    );
    const fix = fixes.find(({ title }) => title.includes('Signer'));
    assert.ok(fix?.edit, `one of ${fixes.map(({ title }) => title).join(', ')}`);
    assert.ok(await workspace.applyEdit(fix.edit));
    findText(editor, "| where Signer has 'anydesk software'");
    await waitForDiagnostics(editor);
  });
});

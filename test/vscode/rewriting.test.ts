import assert from 'node:assert/strict';
import { type CodeAction, commands, type TextEdit, type WorkspaceEdit, workspace } from 'vscode';
import { waitForDiagnostics } from './diagnostics';
import { findText, openFile, replaceText } from './ruleEditor';

const options = { tabSize: 2, insertSpaces: true };

describe('rewriting a rule', () => {
  it('lays out the query and orders the fields when the document is formatted', async () => {
    const editor = await openFile('anydesk.yaml');
    const before = editor.document.getText();
    await replaceText(
      editor,
      '  | where Timestamp > ago(5d)\n',
      '  |   where Timestamp>ago( 5d )\n',
    );
    await replaceText(editor, 'version: 1.0.0\n', '');
    await replaceText(editor, 'tactics:', 'version: 1.0.0\ntactics:');
    await commands.executeCommand('editor.action.formatDocument');
    assert.equal(editor.document.getText(), before);
  });

  it('formats no YAML that is no rule', async () => {
    const { document } = await openFile('compose.yaml');
    const edits = await commands.executeCommand<TextEdit[] | undefined>(
      'vscode.executeFormatDocumentProvider',
      document.uri,
      options,
    );
    assert.equal(edits, undefined);
  });

  it('renames what a query defines, wherever it stands', async () => {
    const editor = await openFile('several.yaml');
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      editor.document.uri,
      findText(editor, 'let Window').end,
      'Lookback',
    );
    assert.ok(await workspace.applyEdit(edit));
    findText(editor, 'let Lookback = 5d;');
    findText(editor, 'ago(Lookback)');
    await openFile('several.yaml');
  });

  it('offers at a light bulb what mends a problem and what changes the form', async () => {
    const editor = await openFile('anydesk.yaml');
    await replaceText(editor, 'Signer has', 'Singer has');
    await waitForDiagnostics(editor, 'unknown-column: Singer');
    assert.ok((await listActions('Singer')).some((action) => action.startsWith('quickfix: ')));
    await replaceText(editor, 'Singer has', 'Signer has');
    await waitForDiagnostics(editor);
    const actions = await listActions("'anydesk software'");
    assert.ok(
      actions.some((action) => /^refactor.*has_any/.test(action)),
      actions.join('\n'),
    );

    async function listActions(text: string): Promise<string[]> {
      const found = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        findText(editor, text),
      );
      return found.map(({ kind, title }) => `${kind?.value}: ${title}`);
    }
  });
});

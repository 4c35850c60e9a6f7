import assert from 'node:assert/strict';
import { type CompletionList, commands, type Position, Selection, window, workspace } from 'vscode';
import { waitForDiagnostics } from './diagnostics';
import { findText, openFile, replaceText } from './ruleEditor';

describe('snippets', () => {
  it('are offered by their prefixes, those of rules outside and those of KQL inside a query', async () => {
    const content = 'rmm-\n---\nquery: |\n  DeviceInfo\n  kql-';
    const document = await workspace.openTextDocument({ language: 'yaml', content });
    await window.showTextDocument(document);
    assert.ok((await complete(document.lineAt(0).range.end)).includes('rmm-nrt'));
    assert.ok((await complete(document.lineAt(4).range.end)).includes('kql-has-any'));

    async function complete(caret: Position): Promise<unknown[]> {
      const { items } = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        caret,
      );
      return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    }
  });

  it('expand to a rule in which only a mistake of ours is wrong', async () => {
    const document = await workspace.openTextDocument({ language: 'yaml' });
    const editor = await window.showTextDocument(document);
    await insertSnippet('yaml', 'RMM rule: file signature');
    assert.match(document.getText(), /^id: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/m);
    await replaceText(editor, 'where Signer', 'where Singer');
    await waitForDiagnostics(editor, 'unknown-column: Singer');
  });

  it('keep the indentation of a query', async () => {
    const editor = await openFile('anydesk.yaml');
    const { end } = findText(editor, '| where Timestamp > ago(5d)\n  ');
    editor.selection = new Selection(end, end);
    await insertSnippet('rmm-kql', 'KQL: first and last seen');
    findText(
      editor,
      `ago(5d)
  | summarize FirstSeen = min(Timestamp), LastSeen = max(Timestamp), Count = count()
      by DeviceId, DeviceName| where`,
    );
  });
});

function insertSnippet(langId: string, name: string): Thenable<unknown> {
  return commands.executeCommand('editor.action.insertSnippet', { langId, name });
}

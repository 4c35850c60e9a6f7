import assert from 'node:assert/strict';
import { type CompletionItem, type CompletionList, commands, Range, SnippetString } from 'vscode';
import { findText, openFile, replaceText } from './ruleEditor';

describe('completion', () => {
  it('offers signers that the file does not name, inside a string that Signer is compared with', async () => {
    const editor = await openFile('anydesk.yaml');
    await replaceText(editor, "Signer has 'anydesk software'", "Signer has ''");
    const caret = findText(editor, "has ''").end.translate(0, -1);
    const list = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      caret,
    );
    const item = list.items.find((candidate) => /philandro/i.test(toLabel(candidate)));
    assert.ok(item, `among ${list.items.length} items`);
    const inserted = item.insertText ?? toLabel(item);
    const text = inserted instanceof SnippetString ? inserted : new SnippetString(inserted);
    const range = item.range instanceof Range ? item.range : item.range?.replacing;
    await editor.insertSnippet(text, range ?? caret);
    assert.match(editor.document.getText(), /Signer has '[^'\n]*philandro[^'\n]*'\n/i);
  });

  it('offers the columns of the table in scope', async () => {
    const editor = await openFile('anydesk.yaml');
    await replaceText(editor, '| project Timestamp, ', '| project ');
    const list = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      findText(editor, '| project ').end,
    );
    const labels = list.items.map(toLabel);
    assert.ok(labels.includes('SignerHash'), labels.slice(0, 30).join(' '));
    assert.ok(!labels.includes('RemoteUrl'));
  });
});

function toLabel({ label }: CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

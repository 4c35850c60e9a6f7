import assert from 'node:assert/strict';
import { type CompletionItem, InsertTextFormat } from 'vscode-languageserver/node';
import { fitCompletionItem } from '../../server/src/lsp/fitCompletionItem';

describe('fitCompletionItem', () => {
  const toRange = (start: number, end: number) => ({
    start: { line: 0, character: start },
    end: { line: 0, character: end },
  });
  const snippet: CompletionItem = {
    label: 'count',
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: { insert: toRange(2, 4), replace: toRange(2, 7), newText: 'count($0)' },
  };

  const able = { snippets: true, insertReplace: true, commands: ['suggest'] };

  it('leaves everything to clients that can do everything', () => {
    assert.deepEqual(fitCompletionItem(snippet, able), snippet);
  });

  it('fills in what the client cannot have filled in', () => {
    const item = fitCompletionItem(snippet, { ...able, snippets: false });
    assert.equal(item.insertTextFormat, InsertTextFormat.PlainText);
    assert.equal(item.textEdit?.newText, 'count()');
  });

  it('replaces the whole word where the client knows one range only', () => {
    const item = fitCompletionItem(snippet, { ...able, insertReplace: false });
    assert.deepEqual(item.textEdit, { range: toRange(2, 7), newText: 'count($0)' });
  });

  it('sends no command that the client cannot run', () => {
    const item = { label: 'name', command: { title: 'Suggest', command: 'suggest' } };
    assert.deepEqual(fitCompletionItem(item, able), item);
    assert.deepEqual(fitCompletionItem(item, { ...able, commands: [] }), { label: 'name' });
  });

  it('keeps dollar signs of what is no snippet', () => {
    const plain = { label: '$left', textEdit: { range: toRange(0, 0), newText: '$left.a' } };
    assert.deepEqual(fitCompletionItem(plain, { ...able, snippets: false }), plain);
  });
});

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

  it('leaves everything to clients that can do everything', () => {
    assert.deepEqual(fitCompletionItem(snippet, { snippets: true, insertReplace: true }), snippet);
  });

  it('fills in what the client cannot have filled in', () => {
    const item = fitCompletionItem(snippet, { snippets: false, insertReplace: true });
    assert.equal(item.insertTextFormat, InsertTextFormat.PlainText);
    assert.equal(item.textEdit?.newText, 'count()');
  });

  it('replaces the whole word where the client knows one range only', () => {
    const item = fitCompletionItem(snippet, { snippets: true, insertReplace: false });
    assert.deepEqual(item.textEdit, { range: toRange(2, 7), newText: 'count($0)' });
  });

  it('keeps dollar signs of what is no snippet', () => {
    const plain = { label: '$left', textEdit: { range: toRange(0, 0), newText: '$left.a' } };
    assert.deepEqual(fitCompletionItem(plain, { snippets: false, insertReplace: false }), plain);
  });
});

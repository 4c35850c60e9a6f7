import assert from 'node:assert/strict';
import type {
  DidChangeTextDocumentParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver/node';
import { createOpenDocuments } from '../../server/src/lsp/openDocuments';

describe('openDocuments', () => {
  const uri = 'file:///rule.yaml';

  function listen() {
    const documents = createOpenDocuments();
    let open: (params: DidOpenTextDocumentParams) => void = () => {};
    let change: (params: DidChangeTextDocumentParams) => void = () => {};
    const dispose = { dispose() {} };
    const connection: Parameters<typeof documents.listen>[0] = {
      onDidOpenTextDocument(handler) {
        open = handler;
        return dispose;
      },
      onDidChangeTextDocument(handler) {
        change = handler;
        return dispose;
      },
      onDidCloseTextDocument: () => dispose,
      onWillSaveTextDocument: () => dispose,
      onWillSaveTextDocumentWaitUntil: () => dispose,
      onDidSaveTextDocument: () => dispose,
    };
    documents.listen(connection);
    open({ textDocument: { uri, languageId: 'yaml', version: 1, text: 'name: a\nid: b\n' } });
    return { documents, change };
  }

  it('applies incremental changes in order', () => {
    const { documents, change } = listen();
    const start = { line: 1, character: 0 };
    change({
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: { start, end: start }, text: 'kind: NRT\n' },
        { range: { start, end: { line: 1, character: 4 } }, text: 'sort' },
      ],
    });
    assert.equal(documents.get(uri)?.getText(), 'name: a\nsort: NRT\nid: b\n');
    assert.equal(documents.get(uri)?.version, 2);
  });

  it('leaves an earlier version as it was, for those who still hold it', () => {
    const { documents, change } = listen();
    const first = documents.get(uri);
    change({ textDocument: { uri, version: 2 }, contentChanges: [{ text: 'all new' }] });
    assert.equal(first?.getText(), 'name: a\nid: b\n');
    assert.equal(first?.version, 1);
    assert.deepEqual(first?.positionAt(9), { line: 1, character: 1 });
  });
});

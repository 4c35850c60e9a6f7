import assert from 'node:assert/strict';
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { createClosedFileDiagnostics } from '../../server/src/lsp/closedFileDiagnostics';

describe('closedFileDiagnostics', () => {
  const start = { line: 0, character: 0 };
  const finding: Diagnostic = { range: { start, end: start }, message: 'wrong' };
  const path = '/rules (old)/a.yaml';
  const uri = 'file:///rules%20(old)/a.yaml';
  let sent: PublishDiagnosticsParams[];
  const create = () => createClosedFileDiagnostics((params) => sent.push(params));

  beforeEach(() => {
    sent = [];
  });

  it('stays silent about files that are and were clean', () => {
    create().publish(path, []);
    assert.deepEqual(sent, []);
  });

  it('clears what it has shown, once', () => {
    const closed = create();
    closed.publish(path, [finding]);
    closed.publish(path, []);
    closed.publish(path, []);
    assert.deepEqual(sent, [
      { uri, diagnostics: [finding] },
      { uri, diagnostics: [] },
    ]);
  });

  it('clears its own name of a file that the editor opens under another', () => {
    const closed = create();
    closed.publish(path, [finding]);
    closed.handOver(path, 'file:///rules%20%28old%29/a.yaml');
    assert.deepEqual(sent.slice(1), [{ uri, diagnostics: [] }]);
    assert.deepEqual([...closed.shown], []);
  });

  it('leaves a file that the editor opens under the same name to be replaced', () => {
    const closed = create();
    closed.publish(path, [finding]);
    closed.handOver(path, uri);
    assert.equal(sent.length, 1);
  });
});

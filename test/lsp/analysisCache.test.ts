import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createAnalysisCache } from '../../server/src/lsp/analysisCache';
import type { Analysis } from '../../server/src/service/analysis';

describe('analysisCache', () => {
  const uri = 'file:///rule.yaml';
  let analyzed: TextDocument[];
  const analyze = (document: TextDocument): Analysis => {
    analyzed.push(document);
    return {
      document,
      kind: 'other',
      yaml: { text: document.getText(), documents: [] },
      rules: [],
      exclusions: { entries: [], problems: [] },
    };
  };

  beforeEach(() => {
    analyzed = [];
  });

  it('reads one version once for all who ask', () => {
    const cache = createAnalysisCache(analyze);
    const document = TextDocument.create(uri, 'yaml', 1, 'a: 1');
    assert.equal(cache.get(document), cache.get(document));
    assert.equal(analyzed.length, 1);
  });

  it('reads a new version anew', () => {
    const cache = createAnalysisCache(analyze);
    cache.get(TextDocument.create(uri, 'yaml', 1, 'a: 1'));
    const second = cache.get(TextDocument.create(uri, 'yaml', 2, 'a: 2'));
    assert.equal(second.document.getText(), 'a: 2');
  });

  it('does not take a reopened document for the one that was closed', () => {
    const cache = createAnalysisCache(analyze);
    cache.get(TextDocument.create(uri, 'yaml', 1, 'before'));
    cache.delete(uri);
    const reopened = cache.get(TextDocument.create(uri, 'yaml', 1, 'after'));
    assert.equal(reopened.document.getText(), 'after');
  });
});

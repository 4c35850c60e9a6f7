import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createTokenResults } from '../../server/src/lsp/tokenResults';

describe('tokenResults', () => {
  const uri = 'file:///nowhere/rule.yaml';

  it('sends all at first, and to a client that has something else', () => {
    const results = createTokenResults();
    const first = results.toTokens(uri, [1, 2, 3]);
    assert.deepEqual(first?.data, [1, 2, 3]);
    const second = results.toDelta(uri, 'of another server', [1, 2]);
    assert.ok(second && 'data' in second);
    assert.notEqual(second.resultId, first.resultId);
  });

  it('sends no edit when nothing changed', () => {
    const results = createTokenResults();
    const { resultId = '' } = results.toTokens(uri, [1, 2, 3]) ?? {};
    const delta = results.toDelta(uri, resultId, [1, 2, 3]);
    assert.ok(delta && 'edits' in delta);
    assert.deepEqual(delta.edits, []);
  });

  it('sends edits that make the new tokens of the old ones', () => {
    const tokens = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(tokens, tokens, (before, after) => {
        const results = createTokenResults();
        const { resultId = '' } = results.toTokens(uri, before) ?? {};
        const delta = results.toDelta(uri, resultId, after);
        assert.ok(delta && 'edits' in delta);
        const edited = [...before];
        for (const { start, deleteCount, data = [] } of delta.edits) {
          edited.splice(start, deleteCount, ...data);
        }
        assert.deepEqual(edited, after);
      }),
    );
  });

  it('has nothing to say where nothing is coloured, and begins anew after that', () => {
    const results = createTokenResults();
    const { resultId = '' } = results.toTokens(uri, [1]) ?? {};
    assert.equal(results.toDelta(uri, resultId, []), undefined);
    const again = results.toDelta(uri, resultId, [2]);
    assert.ok(again && 'data' in again);
  });

  it('forgets a closed document, whose ids never come back', () => {
    const results = createTokenResults();
    const before = results.toTokens(uri, [1]);
    results.delete(uri);
    const delta = results.toDelta(uri, before?.resultId ?? '', [1, 2]);
    assert.ok(delta && 'data' in delta);
    assert.notEqual(delta.resultId, before?.resultId);
  });
});

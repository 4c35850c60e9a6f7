import assert from 'node:assert/strict';
import { createMemo } from '../../../server/src/kql/kusto/kustoMemo';

const capacity = 200_000;

describe('createMemo', () => {
  it('makes a value once for each text', () => {
    const memo = createMemo<object>(capacity);
    const first = memo.get('a', () => ({}));
    assert.equal(
      memo.get('a', () => ({})),
      first,
    );
    assert.notEqual(
      memo.get('b', () => ({})),
      first,
    );
  });

  it('forgets the texts that were longest not asked for when there is too much', () => {
    const memo = createMemo<object>(capacity);
    const texts = ['a', 'b', 'c'].map((letter) => letter.repeat(80_000));
    const [a = '', b = '', c = ''] = texts;
    const values = new Map([a, b, a, c].map((text) => [text, memo.get(text, () => ({}))]));
    assert.equal(
      memo.get(a, () => ({})),
      values.get(a),
    );
    assert.equal(
      memo.get(c, () => ({})),
      values.get(c),
    );
    assert.notEqual(
      memo.get(b, () => ({})),
      values.get(b),
    );
  });

  it('keeps a single text, however long', () => {
    const memo = createMemo<object>(capacity);
    const text = 'a'.repeat(1_000_000);
    const value = memo.get(text, () => ({}));
    assert.equal(
      memo.get(text, () => ({})),
      value,
    );
  });
});

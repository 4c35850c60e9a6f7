import assert from 'node:assert/strict';
import { findBrackets } from '../../server/src/kql/findBrackets';
import type { KqlToken } from '../../server/src/kql/kqlToken';

function show(query: string, tokens: readonly KqlToken[] = []): string[] {
  return findBrackets(query, tokens).map(({ start, end }) => query.slice(start, end));
}

describe('findBrackets', () => {
  it('finds what stands in brackets of each kind, from the outside in', () => {
    assert.deepEqual(show('f(a[1], {b}) (c)'), ['(a[1], {b})', '[1]', '{b}', '(c)']);
  });

  it('passes over brackets without a partner', () => {
    assert.deepEqual(show('( [1) ] (2'), ['( [1)']);
  });

  it('takes brackets in strings and comments for text', () => {
    const query = `(")" // (`;
    assert.deepEqual(
      show(`${query}\n)`, [
        { kind: 'string', span: { start: 1, end: 4 } },
        { kind: 'comment', span: { start: 5, end: query.length } },
      ]),
      [`${query}\n)`],
    );
  });
});

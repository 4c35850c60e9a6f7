import assert from 'node:assert/strict';
import { createExcerpt } from '../../server/src/cli/createExcerpt';

describe('createExcerpt', () => {
  it('shows a short line whole', () => {
    assert.deepEqual(createExcerpt('  query: x', 9, 10), {
      text: '  query: x',
      before: 9,
      marked: 1,
    });
  });

  it('cuts a window out of a long line', () => {
    const excerpt = createExcerpt(`${'a'.repeat(5000)}HERE${'b'.repeat(5000)}`, 5000, 5004);
    assert.equal(excerpt.text.length, 122);
    assert.equal(excerpt.text.slice(excerpt.before, excerpt.before + excerpt.marked), 'HERE');
    assert.match(excerpt.text, /^…a+HEREb+…$/);
  });

  it('marks at least one column, even where nothing stands', () => {
    assert.equal(createExcerpt('', 0, 0).marked, 1);
    assert.equal(createExcerpt('abc', 3, 3).before, 3);
  });

  it('marks no further than what it shows', () => {
    const { text, before, marked } = createExcerpt('x'.repeat(1000), 10, 900);
    assert.ok(before + marked <= text.length);
  });

  it('counts columns as a terminal does', () => {
    const { before, marked } = createExcerpt('日本😀e\u0301x', 0, 4);
    assert.deepEqual([before, marked], [0, 6]);
    assert.equal(createExcerpt('日本😀e\u0301x', 6, 7).before, 7);
  });

  it('shows a tab as one space and control characters as a sign', () => {
    assert.equal(createExcerpt('\ta\u001B[0m\u202Eb', 1, 2).text, ' a�[0m�b');
  });
});

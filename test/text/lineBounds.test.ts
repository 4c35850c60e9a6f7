import assert from 'node:assert/strict';
import {
  getLineBreak,
  getLineEnd,
  getLineStart,
  getNextLineStart,
} from '../../server/src/text/lineBounds';

describe('lineBounds', () => {
  const text = 'ab\ncd\r\nef\rgh\u2028i';

  it('finds where a line begins, for each kind of line break', () => {
    const starts = [...text].map((_, offset) => getLineStart(text, offset));
    assert.deepEqual(starts, [0, 0, 0, 3, 3, 3, 3, 7, 7, 7, 10, 10, 10, 10]);
  });

  it('finds where a line ends, before its line break', () => {
    assert.deepEqual(
      [0, 2, 3, 7, 10].map((offset) => getLineEnd(text, offset)),
      [2, 2, 5, 9, 14],
    );
  });

  it('finds the next line behind a CRLF as a whole', () => {
    assert.deepEqual(
      [0, 3, 7, 10].map((offset) => getNextLineStart(text, offset)),
      [3, 7, 10, 14],
    );
  });

  it('tells the line break that a text uses', () => {
    assert.deepEqual(['a\r\nb\n', 'a\nb\r\n', 'a\rb', 'a'].map(getLineBreak), [
      '\r\n',
      '\n',
      '\r',
      '\n',
    ]);
  });
});

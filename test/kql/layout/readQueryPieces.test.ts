import assert from 'node:assert/strict';
import { lex } from '../../../server/src/kql/kusto/kustoLexer';
import { readQueryPieces } from '../../../server/src/kql/layout/readQueryPieces';

describe('readQueryPieces', () => {
  it('tells tokens and comments, and how far apart they stand', () => {
    assert.deepEqual(readQueryPieces(lex('T  // why \n\n\t| take 5')), [
      { text: 'T', isComment: false, start: 0, breaks: 0, gap: 0, column: 0 },
      { text: '// why', isComment: true, start: 3, breaks: 0, gap: 2, column: 3 },
      { text: '|', isComment: false, start: 13, breaks: 2, gap: 4, column: 4 },
      { text: 'take', isComment: false, start: 15, breaks: 0, gap: 1, column: 6 },
      { text: '5', isComment: false, start: 20, breaks: 0, gap: 1, column: 11 },
    ]);
  });

  it('goes on counting columns behind a string of several lines', () => {
    const pieces = readQueryPieces(lex('print ```a\nbc``` , 1'));
    assert.deepEqual(
      pieces.map(({ text, column }) => [text, column]),
      [
        ['print', 0],
        ['```a\nbc```', 6],
        [',', 6],
        ['1', 8],
      ],
    );
  });
});

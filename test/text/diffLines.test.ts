import assert from 'node:assert/strict';
import fc from 'fast-check';
import { diffLines } from '../../server/src/text/diffLines';
import { applySpanEdits } from '../../server/src/text/spanEdit';

const someLines = fc
  .array(fc.constantFrom('a\n', 'b\n', 'c\r\n', '\n', 'd'), { maxLength: 12 })
  .map((lines) => lines.join(''));

describe('diffLines', () => {
  it('makes the one text into the other', () => {
    fc.assert(
      fc.property(someLines, someLines, (before, after) => {
        assert.equal(applySpanEdits(before, diffLines(before, after)), after);
      }),
    );
  });

  it('leaves lines alone that stay', () => {
    assert.deepEqual(diffLines('a\nb\nc\nd\n', 'a\nd\nb\nc\n'), [
      { span: { start: 2, end: 2 }, newText: 'd\n' },
      { span: { start: 6, end: 8 }, newText: '' },
    ]);
  });

  it('has nothing to do for the same text', () => {
    assert.deepEqual(diffLines('a\nb', 'a\nb'), []);
  });

  it('replaces all in between where texts are too large to compare', () => {
    const before = Array.from({ length: 3000 }, (_, i) => `old ${i}\n`).join('');
    const after = Array.from({ length: 3000 }, (_, i) => `new ${i}\n`).join('');
    assert.equal(diffLines(`same\n${before}end`, `same\n${after}end`).length, 1);
  });
});

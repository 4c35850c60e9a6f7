import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findWhiteSpaceEdits } from '../../server/src/text/findWhiteSpaceEdits';
import { applySpanEdits } from '../../server/src/text/spanEdit';

const space = fc.constantFrom('', ' ', '\n  ', '\t');

describe('findWhiteSpaceEdits', () => {
  it('makes a text into another with the same words', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(space, space, fc.constantFrom('a', '|', '=='))), (parts) => {
        const before = parts.map(([old, , word]) => old + word).join('');
        const after = parts.map(([, fresh, word]) => fresh + word).join('');
        assert.equal(applySpanEdits(before, findWhiteSpaceEdits(before, after) ?? []), after);
      }),
    );
  });

  it('touches nothing but the white space that differs', () => {
    assert.deepEqual(findWhiteSpaceEdits('a  | b\n', 'a\n| b\n'), [
      { span: { start: 1, end: 3 }, newText: '\n' },
    ]);
  });

  it('refuses texts with other words', () => {
    assert.equal(findWhiteSpaceEdits('a b', 'a c'), undefined);
    assert.equal(findWhiteSpaceEdits('a', 'a;'), undefined);
    assert.equal(findWhiteSpaceEdits('a;', 'a'), undefined);
  });
});

import assert from 'node:assert/strict';
import { createFingerprinter } from '../../server/src/cli/createFingerprinter';

describe('createFingerprinter', () => {
  it('gives the same finding the same fingerprint, however the line is indented', () => {
    assert.equal(
      createFingerprinter()('kql-type', '  | where A', 10, 11),
      createFingerprinter()('kql-type', '      | where A', 14, 15),
    );
  });

  it('tells apart checks, lines and places in a line', () => {
    const prints = [
      createFingerprinter()('kql-type', 'a b', 0, 1),
      createFingerprinter()('kql-type', 'a b', 2, 3),
      createFingerprinter()('kql-type', 'a c', 0, 1),
      createFingerprinter()('bad-guid', 'a b', 0, 1),
    ];
    assert.equal(new Set(prints).size, 4);
  });

  it('numbers equal findings on equal lines', () => {
    const fingerprint = createFingerprinter();
    const [first, second] = [fingerprint('x', 'a', 0, 1), fingerprint('x', 'a', 0, 1)];
    assert.match(first, /:1$/);
    assert.equal(second, first.replace(/1$/, '2'));
  });
});

import assert from 'node:assert/strict';
import { removeFromList } from '../../server/src/kql/removeFromList';
import { applySpanEdits } from '../../server/src/text/spanEdit';
import { analyze } from '../support/kqlSample';

/** The list of a query after one of its values left. */
function removeFrom(list: string, index: number): string | undefined {
  const query = `DeviceFileCertificateInfo | where Signer has_any (${list})`;
  const literals = analyze(query).comparisons[0]?.literals ?? [];
  const literal = literals[index];
  const spans = literal && removeFromList(query, literal, literals);
  const after =
    spans &&
    applySpanEdits(
      query,
      spans.map((span) => ({ span, newText: '' })),
    );
  return after?.slice(query.indexOf('(') + 1, -1);
}

describe('removeFromList', () => {
  it('takes one comma along, wherever the value stands', () => {
    assert.equal(removeFrom("'a', 'b', 'c'", 0), "'b', 'c'");
    assert.equal(removeFrom("'a', 'b', 'c'", 1), "'a', 'c'");
    assert.equal(removeFrom("'a', 'b', 'c'", 2), "'a', 'b'");
  });

  it('takes a line that holds nothing else, and leaves comments', () => {
    assert.equal(removeFrom("\n  'a',\n  'b'\n", 0), "\n  'b'\n");
    assert.equal(removeFrom("\n  'a',\n  'b'\n", 1), "\n  'a'\n");
    assert.equal(removeFrom("\n  'a', // one\n  'b' // two\n", 0), "\n  // one\n  'b' // two\n");
    assert.equal(removeFrom("\n  'a', // one\n  'b' // two\n", 1), "\n  'a' // one\n  // two\n");
    assert.equal(removeFrom("\r\n  'a',\r\n  'b'\r\n", 0), "\r\n  'b'\r\n");
  });

  it('leaves a value that has no company', () => {
    assert.equal(removeFrom("'a'", 0), undefined);
    assert.equal(removeFrom("strcat('x', 'y'), 'a'", 0), undefined);
  });
});

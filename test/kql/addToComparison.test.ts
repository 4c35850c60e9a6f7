import assert from 'node:assert/strict';
import { addToComparison } from '../../server/src/kql/addToComparison';
import { applySpanEdits } from '../../server/src/text/spanEdit';
import { analyze } from '../support/kqlSample';

/** The condition after the values went in. */
function addTo(condition: string, ...values: string[]): string | undefined {
  const query = `DeviceFileCertificateInfo | where ${condition}`;
  const [comparison] = analyze(query).comparisons;
  const edits = comparison && addToComparison(query, comparison, values);
  return edits && applySpanEdits(query, edits).slice(query.length - condition.length);
}

describe('addToComparison', () => {
  it('turns a single value into a list, with the operator that fits', () => {
    assert.equal(addTo("Signer has 'a'", 'b'), "Signer has_any ('a', 'b')");
    assert.equal(addTo('Signer == "a"', 'b', 'c'), 'Signer in ("a", "b", "c")');
    assert.equal(addTo("Signer !~ 'a'", 'b'), "Signer !in~ ('a', 'b')");
    assert.equal(addTo("Signer startswith 'a'", 'b'), undefined);
  });

  it('writes values in the quotes of the list, escaped as those demand', () => {
    assert.equal(addTo("Signer has_any ('a')", "o'b\\c"), "Signer has_any ('a', 'o\\'b\\\\c')");
    assert.equal(addTo('Signer has_any (@"a")', 'b"c'), 'Signer has_any (@"a", @"b""c")');
  });

  it('adds nothing for no values', () => {
    assert.equal(addTo("Signer has_any ('a')"), undefined);
  });
});

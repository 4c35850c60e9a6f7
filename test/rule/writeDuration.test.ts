import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDuration } from '../../server/src/rule/parseDuration';
import { getDurationStyle, writeDuration } from '../../server/src/rule/writeDuration';

describe('writeDuration', () => {
  it('takes the largest unit that needs no second one', () => {
    const written = [300, 3_600, 5_400, 86_400, 90_000].map((seconds) =>
      writeDuration(seconds, 'short'),
    );
    assert.deepEqual(written, ['5m', '1h', '90m', '1d', '25h']);
  });

  it('writes in the style that a text has, and what it writes is read as the same', () => {
    const styles = fc.constantFrom('5m', '00:05:00', 'PT5M', 'P1D');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_160 }), styles, (minutes, sample) => {
        const style = getDurationStyle(sample);
        const text = writeDuration(minutes * 60, style);
        assert.equal(parseDuration(text), minutes * 60);
        assert.equal(getDurationStyle(text), style);
      }),
    );
  });
});

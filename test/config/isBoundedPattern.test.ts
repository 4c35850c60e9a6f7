import assert from 'node:assert/strict';
import { isBoundedPattern } from '../../server/src/config/isBoundedPattern';

describe('isBoundedPattern', () => {
  it('accepts what people write', () => {
    for (const pattern of [
      'archive/**',
      '*.tmp.yaml',
      '**/old/**/*.yaml',
      'a/*/b/*/c/*',
      '*-*-*.yml',
    ]) {
      assert.equal(isBoundedPattern(pattern), true, pattern);
    }
  });

  it('rejects patterns that can fail in too many ways', () => {
    for (const pattern of ['*a*a*a*a*a', '**/a/**/a/**/a/**/a/**/a', 'x'.repeat(501)]) {
      assert.equal(isBoundedPattern(pattern), false, pattern);
    }
  });
});

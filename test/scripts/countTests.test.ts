import assert from 'node:assert/strict';
import { countTests } from '../../scripts/setup/countTests.mjs';

describe('counting the tests of a stage', () => {
  it('believes what the runner says', () => {
    assert.deepEqual(countTests('  12 passing (3s)\n  2 failing\n', 2), { passed: 12, failed: 2 });
    assert.deepEqual(countTests('  12 passing (3s)\n', 0), { passed: 12, failed: 0 });
  });

  it('takes the last word of several', () => {
    assert.deepEqual(countTests('1 passing\n3 passing\n4 passed, 0 failed', 0), {
      passed: 4,
      failed: 0,
    });
  });

  it('counts a stage without tests as one', () => {
    assert.deepEqual(countTests('', 0), { passed: 1, failed: 0 });
    assert.deepEqual(countTests('', 1), { passed: 0, failed: 1 });
  });

  it('never calls a stage good that ended badly', () => {
    assert.deepEqual(countTests('5 passing', 1), { passed: 5, failed: 1 });
  });
});

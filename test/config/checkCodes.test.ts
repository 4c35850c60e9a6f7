import assert from 'node:assert/strict';
import { allChecks } from '../../server/src/checks/allChecks';
import { checkCodes } from '../../server/src/config/checkCodes';

describe('checkCodes', () => {
  it('names every check, so that a configuration can set each', () => {
    const missing = allChecks.map(({ code }) => code).filter((code) => !checkCodes.includes(code));
    assert.deepEqual(missing, []);
  });

  it('names none twice', () => {
    assert.equal(new Set(checkCodes).size, checkCodes.length);
  });
});

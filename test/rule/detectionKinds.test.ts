import assert from 'node:assert/strict';
import {
  createRuleName,
  detectionKinds,
  findRuleSubject,
} from '../../server/src/rule/detectionKinds';

describe('findRuleSubject', () => {
  it('reads back every name that createRuleName makes', () => {
    for (const kind of detectionKinds) {
      const name = createRuleName('Remote-It 2', kind.title);
      assert.deepEqual(findRuleSubject(name), { tool: 'Remote-It 2', kind });
    }
  });

  it('knows nothing of names of another form', () => {
    for (const name of [
      '',
      'Network Connection',
      'AnyDesk - Something Else',
      ' - File Signature',
    ]) {
      assert.equal(findRuleSubject(name), undefined, name);
    }
  });
});

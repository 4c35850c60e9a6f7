import assert from 'node:assert/strict';
import {
  createRuleName,
  detectionKinds,
  findFileSubject,
  findRuleSubject,
} from '../../server/src/rule/detectionKinds';

describe('findRuleSubject', () => {
  it('reads back every name that createRuleName makes', () => {
    for (const kind of detectionKinds) {
      const name = createRuleName('Remote-It 2', kind.title);
      assert.deepEqual(findRuleSubject(name), { tool: 'Remote-It 2', kind });
    }
  });

  it('is not led astray by a number that tells rules apart', () => {
    const name = createRuleName('Remote-It 2', 'File Signature');
    assert.equal(findRuleSubject(`${name} 2`)?.tool, 'Remote-It 2');
    assert.equal(findRuleSubject(`${name} (3)`)?.kind.title, 'File Signature');
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

describe('findFileSubject', () => {
  it('reads the file names of the public collection, in any letter case', () => {
    for (const { fileSuffix, id } of detectionKinds) {
      const subject = findFileSubject(`RMM_MSP360_CloudBerry_${fileSuffix.toUpperCase()}.YML`);
      assert.deepEqual([subject?.tool, subject?.kind.id], ['MSP360_CloudBerry', id]);
    }
  });

  it('is not led astray by a number that tells files apart', () => {
    for (const name of [
      'AnyDesk_filesig2.yaml',
      'AnyDesk_filesig_2.yaml',
      'AnyDesk_filesig-2.yaml',
      'AnyDesk_filesig (2).yaml',
    ]) {
      assert.equal(findFileSubject(name)?.tool, 'AnyDesk', name);
    }
  });

  it('knows nothing of other names', () => {
    for (const name of ['', 'rmm_filesig.yaml', 'rmm_AnyDesk_other.yaml', 'AnyDesk_filesig.txt']) {
      assert.equal(findFileSubject(name), undefined, name);
    }
  });
});

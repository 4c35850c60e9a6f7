import assert from 'node:assert/strict';
import { toNumberedFileName } from '../../server/src/protocol/toNumberedFileName';

describe('toNumberedFileName', () => {
  it('puts the number before the ending', () => {
    assert.equal(toNumberedFileName('rmm_AnyDesk_filesig.yaml', 2), 'rmm_AnyDesk_filesig_2.yaml');
  });

  it('leaves the first as it is', () => {
    assert.equal(toNumberedFileName('rule.yaml', 1), 'rule.yaml');
  });

  it('takes no dot for an ending that begins a name or stands in that of a folder', () => {
    assert.equal(toNumberedFileName('rules.d/rule', 2), 'rules.d/rule_2');
    assert.equal(toNumberedFileName('rules/.yaml', 2), 'rules/.yaml_2');
  });
});

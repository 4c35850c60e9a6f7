import assert from 'node:assert/strict';
import type { AttackFile } from '../../server/src/attack/attackFile';
import { readDataFile } from '../support/shippedData';

const { tactics, techniques, version } = readDataFile<AttackFile>('attack');

describe('the shipped tactics and techniques', () => {
  it('are the seventeen tactics of Sentinel and all techniques of ATT&CK', () => {
    assert.equal(version, '18.1');
    assert.equal(Object.keys(tactics).length, 17);
    assert.ok(Object.keys(techniques).length >= 1_140);
  });

  it('give techniques only tactics that exist', () => {
    for (const [id, [, names]] of Object.entries(techniques)) {
      for (const name of names.split(' ').filter((each) => each !== '')) {
        assert.ok(name in tactics, `${id}: ${name}`);
      }
    }
  });

  it('have ids of ATT&CK, and a parent for each sub-technique', () => {
    for (const id of Object.keys(techniques)) {
      assert.match(id, /^T\d{4}(\.\d{3})?$/);
      assert.ok((id.split('.')[0] ?? '') in techniques, id);
    }
  });

  it('name replacements that exist and are not revoked themselves', () => {
    for (const [id, [, , marks = '']] of Object.entries(techniques)) {
      for (const [, replacement = ''] of marks.matchAll(/(?:revoked|next):(\S+)/g)) {
        assert.ok(replacement in techniques, `${id}: ${replacement}`);
        assert.doesNotMatch(techniques[replacement]?.[2] ?? '', /revoked/, `${id}: ${replacement}`);
      }
    }
  });

  it('know by what tactic only a contribution check, not ATT&CK, judges a technique', () => {
    assert.match(techniques.T1098?.[1] ?? '', /PrivilegeEscalation/);
    assert.equal(techniques.T1219?.[1], 'CommandAndControl');
    assert.equal(techniques['T1219.002']?.[1], 'CommandAndControl');
  });
});

import assert from 'node:assert/strict';
import { readAttack } from '../../server/src/attack/readAttack';

const attack = readAttack({
  source: ['somewhere'],
  retrieved: '2026-01-01',
  version: '18.1',
  tactics: { Impact: ['Impact', 'TA0040 TA0105'], PreAttack: ['PRE-ATT&CK', ''] },
  techniques: {
    T1002: ['Data Compressed', 'Exfiltration', 'revoked:T1560'],
    T1454: ['Malicious SMS Message', '', 'revoked deprecated'],
    T1562: ['Impair Defenses', 'DefenseEvasion', 'next:T1685'],
    'T1219.002': ['Remote Desktop Software', 'CommandAndControl'],
  },
});

describe('readAttack', () => {
  it('finds techniques in any letter case and tactics in the exact one', () => {
    assert.equal(attack.findTechnique('t1219.002')?.name, 'Remote Desktop Software');
    assert.equal(attack.findTactic('Impact')?.title, 'Impact');
    assert.equal(attack.findTactic('impact'), undefined);
    assert.equal(attack.findTechnique('T9999'), undefined);
  });

  it('gives a tactic all its ids, or none', () => {
    assert.deepEqual(attack.findTactic('Impact')?.ids, ['TA0040', 'TA0105']);
    assert.deepEqual(attack.findTactic('PreAttack')?.ids, []);
  });

  it('tells what replaces a revoked technique', () => {
    assert.deepEqual(attack.findTechnique('T1002'), {
      id: 'T1002',
      name: 'Data Compressed',
      tactics: ['Exfiltration'],
      revoked: true,
      deprecated: false,
      revokedBy: 'T1560',
    });
  });

  it('reads a technique that is revoked without a replacement', () => {
    const technique = attack.findTechnique('T1454');
    assert.equal(technique?.revoked, true);
    assert.equal(technique?.deprecated, true);
    assert.equal(technique?.revokedBy, undefined);
    assert.deepEqual(technique?.tactics, []);
  });

  it('does not take for revoked what only the next version revokes', () => {
    const technique = attack.findTechnique('T1562');
    assert.equal(technique?.revoked, false);
    assert.equal(technique?.nextVersionRevokedBy, 'T1685');
  });
});

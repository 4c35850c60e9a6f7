import assert from 'node:assert/strict';
import { readEntityTypes } from '../../server/src/rule/entityTypes';

describe('readEntityTypes', () => {
  it('marks who asks for each identifier and key', () => {
    const types = readEntityTypes({
      source: ['somewhere'],
      retrieved: '2026-01-01',
      types: {
        Host: {
          level: 'platform',
          identifiers: 'HostName DnsDomain',
          guideIdentifiers: 'Zone',
          keys: 'HostName',
          guideKeys: 'HostName+DnsDomain',
        },
        SentinelEntities: { level: 'guide', identifiers: '', keys: '' },
      },
    });
    assert.deepEqual(types, [
      {
        name: 'Host',
        level: 'platform',
        identifiers: [
          { name: 'HostName', level: 'platform' },
          { name: 'DnsDomain', level: 'platform' },
          { name: 'Zone', level: 'guide' },
        ],
        keys: [
          { identifiers: ['HostName'], level: 'platform' },
          { identifiers: ['HostName', 'DnsDomain'], level: 'guide' },
        ],
      },
      { name: 'SentinelEntities', level: 'guide', identifiers: [], keys: [] },
    ]);
  });
});

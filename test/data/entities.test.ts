import assert from 'node:assert/strict';
import { shippedData } from '../support/shippedData';

const { entityTypes } = shippedData;

describe('the shipped entity types', () => {
  it('are the nineteen that Sentinel takes and the one that only the guide names', () => {
    const byLevel = (level: string) => entityTypes.filter((type) => type.level === level);
    assert.equal(byLevel('platform').length, 19);
    assert.deepEqual(
      byLevel('guide').map(({ name }) => name),
      ['SentinelEntities'],
    );
  });

  it('are completed by identifiers that they have', () => {
    for (const { name, level, identifiers, keys } of entityTypes) {
      const names = new Set(identifiers.map((identifier) => identifier.name));
      assert.ok(
        keys.every((key) => key.identifiers.every((each) => names.has(each))),
        name,
      );
      assert.ok(level === 'guide' || keys.some((key) => key.level === 'platform'), name);
    }
  });

  it('ask for both parts of a file hash', () => {
    const fileHash = entityTypes.find(({ name }) => name === 'FileHash');
    assert.deepEqual(
      fileHash?.keys.filter(({ level }) => level === 'platform'),
      [{ identifiers: ['Algorithm', 'Value'], level: 'platform' }],
    );
  });
});

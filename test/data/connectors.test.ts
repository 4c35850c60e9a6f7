import assert from 'node:assert/strict';
import type { ConnectorsFile } from '../../server/src/connectors/connectorsFile';
import { readDataFile, shippedData } from '../support/shippedData';

const { connectors, unknownTables } = readDataFile<ConnectorsFile>('connectors');

describe('the shipped connectors', () => {
  it('are many, each with a title', () => {
    assert.ok(Object.keys(connectors).length >= 711);
    for (const [id, [title]] of Object.entries(connectors)) {
      assert.equal(title, title.trim());
      assert.notEqual(title, '', id);
    }
  });

  it('bring tables and parsers that are known, or that are listed as not', () => {
    const known = new Set([
      ...shippedData.tables.map(({ name }) => name),
      ...shippedData.functions.map(({ name }) => name),
      ...unknownTables,
    ]);
    for (const [id, [, tables]] of Object.entries(connectors)) {
      for (const table of tables.split(' ').filter((each) => each !== '')) {
        assert.ok(known.has(table), `${id}: ${table}`);
      }
    }
  });

  it('list as unknown only what is', () => {
    const known = new Set(shippedData.tables.map(({ name }) => name));
    assert.deepEqual(
      unknownTables.filter((name) => known.has(name)),
      [],
    );
  });

  it('give Defender XDR the tables that RMM rules read', () => {
    const tables = connectors.MicrosoftThreatProtection?.[1].split(' ') ?? [];
    for (const table of [
      'DeviceFileCertificateInfo',
      'DeviceNetworkEvents',
      'DeviceProcessEvents',
    ]) {
      assert.ok(tables.includes(table), table);
    }
  });
});

import assert from 'node:assert/strict';
import { readConnectors } from '../../server/src/connectors/readConnectors';

const connectors = readConnectors({
  source: ['somewhere'],
  retrieved: '2026-01-01',
  unknownTables: [],
  connectors: {
    A365: ['Agent 365', ''],
    AIVectraDetect: ['Vectra', 'CommonSecurityLog VectraStream_CL', 'deprecated listed'],
  },
});

describe('readConnectors', () => {
  it('finds a connector by its exact id', () => {
    assert.deepEqual(connectors.find('AIVectraDetect'), {
      id: 'AIVectraDetect',
      title: 'Vectra',
      tables: ['CommonSecurityLog', 'VectraStream_CL'],
      deprecated: true,
      listed: true,
    });
    assert.equal(connectors.find('aivectradetect'), undefined);
  });

  it('reads a connector of which no table is known', () => {
    assert.deepEqual(connectors.find('A365')?.tables, []);
    assert.equal(connectors.find('A365')?.deprecated, false);
  });

  it('keeps all connectors in order', () => {
    assert.deepEqual(
      connectors.all.map(({ id }) => id),
      ['A365', 'AIVectraDetect'],
    );
  });
});

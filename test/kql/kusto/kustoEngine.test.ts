import assert from 'node:assert/strict';
import { loadKustoEngine } from '../../../server/src/kql/loadKustoEngine';
import { analyze, engine, findErrors, sampleSchema } from '../../support/kqlSample';

describe('createKustoEngine', () => {
  it('gives the same answer to the same question, without asking again', () => {
    const query = 'DeviceProcessEvents | project SHA1';
    assert.equal(analyze(query), analyze(query));
  });

  it('keeps scopes apart', () => {
    const scope = engine.createScope({ ...sampleSchema, tables: [] });
    assert.deepEqual(findErrors('DeviceProcessEvents', scope), [
      'unknown-table DeviceProcessEvents',
    ]);
    assert.deepEqual(findErrors('DeviceProcessEvents'), []);
  });

  it('finds comments, also in a broken query, and none in strings', () => {
    const query = "// first\nDeviceProcessEvents // second\n| where (SHA1 == 'http://x' // third";
    assert.deepEqual(
      analyze(query).comments.map(({ start, end }) => query.slice(start, end)),
      ['// first', '// second', '// third'],
    );
  });
});

describe('loadKustoEngine', () => {
  it('loads an engine that is ready for use', async () => {
    const loaded = await loadKustoEngine();
    const scope = loaded.createScope(sampleSchema);
    assert.deepEqual(loaded.analyze('DeviceProcessEvents', scope).diagnostics, []);
  });
});

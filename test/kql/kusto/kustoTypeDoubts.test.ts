import assert from 'node:assert/strict';
import type { KqlColumn } from '../../../server/src/kql/kqlSchema';
import { readQuery } from '../../../server/src/kql/kusto/kustoQuery';
import { createKustoScope, type KustoScope } from '../../../server/src/kql/kusto/kustoScope';
import { engine, findErrors, sampleSchema } from '../../support/kqlSample';

const fields: KqlColumn = {
  name: 'Fields',
  type: 'dynamic',
  typesByTarget: { defender: 'string', sentinel: 'dynamic' },
};

const scope = engine.createScope({
  ...sampleSchema,
  tables: [{ name: 'DeviceEvents', columns: [fields], targets: ['defender', 'sentinel'] }],
});

describe('removeTypeDoubts', () => {
  it('takes a use that is right for the type of either target', () => {
    assert.deepEqual(findErrors("DeviceEvents | where Fields matches regex 'x'", scope), []);
    assert.deepEqual(findErrors("DeviceEvents | where Fields.Name == 'x'", scope), []);
    const derived = "DeviceEvents | extend F = Fields | where F matches regex 'x'";
    assert.deepEqual(findErrors(derived, scope), []);
  });

  it('keeps a complaint that both targets make', () => {
    assert.deepEqual(findErrors("DeviceEvents | where 1 matches regex 'x'", scope).length, 1);
    assert.deepEqual(findErrors('DeviceEvents | where strlen(Fields)', scope).length, 1);
  });

  it('reads the query anew for a target only while a complaint is in doubt', () => {
    const forgiven = 'DeviceEvents | summarize count() by Fields';
    assert.deepEqual(findTargetsRead(forgiven), ['defender']);
    assert.deepEqual(findTargetsRead('DeviceEvents | where strlen(Fields)'), [
      'defender',
      'sentinel',
    ]);
    assert.deepEqual(findTargetsRead("DeviceEvents | where 1 matches regex 'x'"), []);
  });
});

function findTargetsRead(query: string): string[] {
  const real = createKustoScope(scope.schema);
  const read: string[] = [];
  const targets = ['defender', 'sentinel'];
  const watched: KustoScope = {
    ...real,
    getTargetWorlds: () =>
      real.getTargetWorlds().map((world, index) => ({
        ...world,
        getGlobalsOf(tokens) {
          read.push(targets[index] ?? '');
          return world.getGlobalsOf(tokens);
        },
      })),
  };
  readQuery(query, watched).getAnalysis();
  return read;
}

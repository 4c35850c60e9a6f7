import assert from 'node:assert/strict';
import type { KqlColumn } from '../../../server/src/kql/kqlSchema';
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
});

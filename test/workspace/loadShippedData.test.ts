import assert from 'node:assert/strict';
import { loadShippedData } from '../../server/src/workspace/loadShippedData';
import { dataFolder } from '../support/shippedData';

describe('loadShippedData', () => {
  it('gives every part', () => {
    const data = loadShippedData(dataFolder);
    assert.ok(data.attack.findTechnique('T1219'));
    assert.ok(data.connectors.find('MicrosoftThreatProtection'));
    const names = (named: readonly { readonly name: string }[]) => named.map(({ name }) => name);
    assert.ok(names(data.tools).includes('AnyDesk'));
    assert.ok(names(data.entityTypes).includes('Host'));
    assert.ok(names(data.functions).includes('FileProfile'));
    assert.ok(names(data.tables).includes('DeviceNetworkEvents'));
    assert.match(data.schemaDate, /^\d{4}-\d{2}-\d{2}$/);
  });

  it('reads nothing before a part is asked for, so that starting is quick', () => {
    const data = loadShippedData('/nowhere');
    assert.throws(() => data.tables, /ENOENT/);
  });
});

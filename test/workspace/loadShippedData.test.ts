import assert from 'node:assert/strict';
import { loadShippedData } from '../../server/src/workspace/loadShippedData';
import { dataFolder } from '../support/shippedData';

describe('loadShippedData', () => {
  it('gives every part, and the same one each time', () => {
    const data = loadShippedData(dataFolder);
    assert.ok(data.attack.findTechnique('T1219'));
    assert.ok(data.connectors.find('MicrosoftThreatProtection'));
    assert.ok(data.tools.length > 0);
    assert.ok(data.entityTypes.length > 0);
    assert.ok(data.functions.length > 0);
    assert.match(data.schemaDate, /^\d{4}-\d{2}-\d{2}$/);
    assert.equal(data.tables, data.tables);
  });

  it('reads nothing before a part is asked for, so that starting is quick', () => {
    const data = loadShippedData('/nowhere');
    assert.throws(() => data.tables, /ENOENT/);
  });
});

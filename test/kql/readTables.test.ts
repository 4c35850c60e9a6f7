import assert from 'node:assert/strict';
import { readTables } from '../../server/src/kql/readTables';

const tables = readTables({
  source: ['somewhere'],
  retrieved: '2026-01-01',
  standardColumns: 'TimeGenerated:datetime Type',
  tables: {
    DeviceEvents:
      'DS Timestamp:datetime ActionType Port:int@D Port@S Isp@D ISP@S LogonId LogonID@D',
    ExposureGraphNodes: 'D NodeId Categories:dynamic',
    SigninLogs: 'S UserPrincipalName TimeGenerated:datetime',
    AzureDiagnostics: 'S Category',
  },
  growingTables: ['AzureDiagnostics'],
  openTables: ['Acme_CL'],
  values: { 'DeviceEvents.ActionType': ['ScreenshotTaken'], '*.NodeId': ['n'] },
});

function getTable(name: string) {
  const table = tables.find((each) => each.name === name);
  assert.ok(table);
  return table;
}

function describeColumns(name: string): string[] {
  return getTable(name).columns.map(
    (column) => `${column.name}:${column.type} ${column.targets?.join('+')}`,
  );
}

describe('readTables', () => {
  it('gives each column its type and the targets that have it', () => {
    assert.deepEqual(describeColumns('DeviceEvents'), [
      'Timestamp:datetime defender+sentinel',
      'ActionType:string defender+sentinel',
      'Port:dynamic defender+sentinel',
      'Isp:string defender',
      'ISP:string sentinel',
      'LogonId:string defender+sentinel',
      'LogonID:string defender',
      'TimeGenerated:datetime sentinel',
      'Type:string sentinel',
    ]);
  });

  it('keeps both types of a column that the targets disagree on', () => {
    const port = getTable('DeviceEvents').columns.find(({ name }) => name === 'Port');
    assert.deepEqual(port?.typesByTarget, { defender: 'int', sentinel: 'string' });
  });

  it('adds the standard columns to Sentinel tables that lack them, and to no others', () => {
    assert.deepEqual(describeColumns('SigninLogs'), [
      'UserPrincipalName:string sentinel',
      'TimeGenerated:datetime sentinel',
      'Type:string sentinel',
    ]);
    assert.deepEqual(describeColumns('ExposureGraphNodes'), [
      'NodeId:string defender',
      'Categories:dynamic defender',
    ]);
  });

  it('reads tables of unknown columns as open', () => {
    const table = getTable('Acme_CL');
    assert.equal(table.open, true);
    assert.deepEqual(table.targets, ['sentinel']);
  });

  it('gives known values to a column of one table, and to a column of any', () => {
    assert.deepEqual(getTable('DeviceEvents').columns[1]?.values, ['ScreenshotTaken']);
    assert.deepEqual(getTable('ExposureGraphNodes').columns[0]?.values, ['n']);
    assert.equal(getTable('DeviceEvents').columns[0]?.values, undefined);
  });

  it('lets a table that grows have columns beside those listed', () => {
    assert.equal(getTable('AzureDiagnostics').open, true);
    assert.equal(getTable('AzureDiagnostics').columns[0]?.name, 'Category');
    assert.equal(getTable('SigninLogs').open, undefined);
  });
});

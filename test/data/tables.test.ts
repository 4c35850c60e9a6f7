import assert from 'node:assert/strict';
import type { TablesFile } from '../../server/src/kql/tablesFile';
import { readDataFile, shippedData } from '../support/shippedData';

const types = new Set([
  'bool',
  'datetime',
  'decimal',
  'dynamic',
  'guid',
  'int',
  'long',
  'real',
  'string',
  'timespan',
]);
const name = /^[A-Za-z_]\w*$/;
const { tables } = shippedData;

describe('the shipped tables', () => {
  it('are many', () => {
    const inDefender = tables.filter(({ targets }) => targets.includes('defender'));
    const closed = tables.filter(({ open }) => !open);
    assert.ok(inDefender.length >= 64);
    assert.ok(closed.length >= 960);
    assert.ok(tables.length > 2_000);
  });

  it('have names of their own', () => {
    assert.equal(new Set(tables.map((table) => table.name)).size, tables.length);
    assert.deepEqual(
      tables.filter((table) => !name.test(table.name)),
      [],
    );
  });

  it('have columns with names of their own and types of KQL', () => {
    for (const { name: table, columns } of tables) {
      const names = columns.map((column) => column.name);
      assert.equal(new Set(names).size, names.length, table);
      assert.ok(
        columns.every((column) => name.test(column.name) && types.has(column.type)),
        table,
      );
    }
  });

  it('have no column of a target that lacks the table', () => {
    for (const { name: table, columns, targets } of tables) {
      assert.ok(
        columns.every((column) => column.targets?.every((target) => targets.includes(target))),
        table,
      );
    }
  });

  it('have the time column of each target', () => {
    const timed = tables.filter(({ columns }) => columns.some(({ type }) => type === 'datetime'));
    const inSentinel = timed.filter(({ targets }) => targets.includes('sentinel'));
    for (const { name: table, columns } of inSentinel) {
      const column = columns.find((each) => each.name === 'TimeGenerated');
      assert.ok(column?.targets?.includes('sentinel'), table);
    }
    const events = tables.filter(
      ({ name: table, targets }) => /^Device\w*Events$/.test(table) && targets.length === 2,
    );
    assert.ok(events.length >= 7);
    for (const { columns } of events) {
      const timestamp = columns.find((each) => each.name === 'Timestamp');
      assert.deepEqual(timestamp?.targets, ['defender', 'sentinel']);
    }
  });

  it('give known values only to columns that exist', () => {
    const defender = tables.filter(({ targets }) => targets.includes('defender'));
    const columns = new Set(
      defender.flatMap((table) =>
        table.columns.flatMap((column) => [`${table.name}.${column.name}`, `*.${column.name}`]),
      ),
    );
    for (const place of Object.keys(readDataFile<TablesFile>('tables').values)) {
      assert.ok(columns.has(place), place);
    }
  });

  it('hold no misspelling of published queries among the known values', () => {
    const values =
      readDataFile<TablesFile>('tables').values['DeviceNetworkEvents.ActionType'] ?? [];
    assert.ok(values.includes('ConnectionFound'));
    assert.ok(values.includes('ConnectionAttempt'));
    assert.ok(!values.includes('ConnecitonFound'));
    assert.ok(!values.includes('CsonnectionFailed'));
  });
});

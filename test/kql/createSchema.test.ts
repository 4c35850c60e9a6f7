import assert from 'node:assert/strict';
import { createSchema } from '../../server/src/kql/createSchema';
import type { KqlFunction, KqlSchema, KqlTable, Target } from '../../server/src/kql/kqlSchema';
import { shippedData } from '../support/shippedData';

const nothing = { tables: [], functions: [], watchlists: new Map() };

function getColumns(schema: KqlSchema, table: string): string[] {
  const found = schema.tables.find(({ name }) => name === table);
  assert.ok(found, table);
  return found.columns.map(({ name, type }) => `${name}:${type}`);
}

describe('createSchema', () => {
  it('knows the time column of each target', () => {
    const has = (target: Target, table: string, column: string) =>
      getColumns(createSchema(shippedData, target, nothing), table).includes(`${column}:datetime`);
    assert.deepEqual(
      (['defender', 'sentinel', 'auto'] as const).map((target) => [
        has(target, 'DeviceNetworkEvents', 'Timestamp'),
        has(target, 'DeviceNetworkEvents', 'TimeGenerated'),
        has(target, 'IdentityInfo', 'Timestamp'),
        has(target, 'IdentityInfo', 'TimeGenerated'),
      ]),
      [
        [true, false, true, false],
        [true, true, false, true],
        [true, true, true, true],
      ],
    );
  });

  it('gives a column the type of its target, and both under auto', () => {
    const getPort = (target: Target) => {
      const { tables } = createSchema(shippedData, target, nothing);
      const table = tables.find(({ name }) => name === 'IdentityLogonEvents');
      return table?.columns.find(({ name }) => name === 'Port');
    };
    assert.equal(getPort('defender')?.type, 'int');
    assert.equal(getPort('defender')?.typesByTarget, undefined);
    assert.equal(getPort('sentinel')?.type, 'string');
    assert.deepEqual(getPort('auto')?.typesByTarget, { defender: 'int', sentinel: 'string' });
  });

  it('leaves out tables and functions of the other target', () => {
    const has = (target: Target, name: string) => {
      const { tables, functions } = createSchema(shippedData, target, nothing);
      return [...tables, ...functions].some((each) => each.name === name);
    };
    assert.equal(has('defender', 'SigninLogs'), false);
    assert.equal(has('sentinel', 'DeviceTvmInfoGathering'), false);
    assert.equal(has('sentinel', 'FileProfile'), false);
    assert.equal(has('auto', 'SigninLogs') && has('auto', 'FileProfile'), true);
  });

  it('lets extensions replace what is shipped under their name, for every target', () => {
    const table: KqlTable = {
      name: 'SigninLogs',
      columns: [{ name: 'Own', type: 'string' }],
      targets: ['defender', 'sentinel'],
    };
    const fn: KqlFunction = {
      name: 'DeviceInfo',
      parameters: [],
      columns: [],
      targets: ['defender', 'sentinel'],
    };
    for (const target of ['auto', 'defender', 'sentinel'] as const) {
      const schema = createSchema(shippedData, target, {
        ...nothing,
        tables: [table],
        functions: [fn],
      });
      assert.deepEqual(getColumns(schema, 'SigninLogs'), ['Own:string']);
      assert.equal(
        schema.tables.some(({ name }) => name === 'DeviceInfo'),
        false,
      );
      assert.equal(schema.functions.filter(({ name }) => name === 'DeviceInfo').length, 1);
    }
  });

  it('takes the last of several extensions of one name, and passes watchlists on', () => {
    const make = (column: string): KqlTable => ({
      name: 'Acme_CL',
      columns: [{ name: column, type: 'string' }],
      targets: ['sentinel'],
    });
    const watchlists = new Map([['VIPUsers', [{ name: 'User', type: 'string' as const }]]]);
    const schema = createSchema(shippedData, 'auto', {
      tables: [make('First'), make('Last')],
      functions: [],
      watchlists,
    });
    assert.deepEqual(getColumns(schema, 'Acme_CL'), ['Last:string']);
    assert.equal(schema.watchlists, watchlists);
  });
});

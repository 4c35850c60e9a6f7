import assert from 'node:assert/strict';
import type { FunctionsFile } from '../../server/src/kql/functionsFile';
import { readDataFile, shippedData } from '../support/shippedData';

const file = readDataFile<FunctionsFile>('functions');
const { functions, tables } = shippedData;
const byName = new Map(functions.map((fn) => [fn.name, fn]));

describe('the shipped functions', () => {
  it('have names of their own, which are no names of tables', () => {
    const tableNames = new Set(tables.map(({ name }) => name));
    assert.equal(byName.size, functions.length);
    assert.deepEqual(
      functions.filter(({ name }) => !/^[A-Za-z_]\w*$/.test(name) || tableNames.has(name)),
      [],
    );
  });

  it('refer to ASIM schemas that exist', () => {
    for (const [name, { schema }] of Object.entries(file.functions)) {
      assert.ok(schema === undefined || schema in file.schemas, name);
    }
  });

  it('hold each unifying ASIM parser under its names with and without the underscore', () => {
    for (const [plain, builtIn] of [
      ['imDns', '_Im_Dns'],
      ['ASimDns', '_ASim_Dns'],
      ['imProcessCreate', '_Im_ProcessCreate'],
      ['imProcess', '_Im_Process'],
      ['imFileEvent', '_Im_FileEvent'],
      ['imWebSession', '_Im_WebSession'],
    ] as const) {
      const [first, second] = [byName.get(plain), byName.get(builtIn)];
      assert.ok(first && second, plain);
      assert.deepEqual(first.columns, second.columns);
      const columns = first.columns?.map(({ name }) => name) ?? [];
      assert.ok(columns.includes('TimeGenerated') && columns.includes('EventProduct'), plain);
    }
  });

  it('take a watchlist in both targets, with an open result', () => {
    const fn = byName.get('_GetWatchlist');
    assert.deepEqual(fn?.targets, ['defender', 'sentinel']);
    assert.equal(fn?.open, true);
    assert.ok(fn?.columns?.some(({ name }) => name === 'SearchKey'));
  });

  it('hold the four of Defender', () => {
    for (const name of ['FileProfile', 'DeviceFromIP', 'AssignedIPAddresses', 'SeenBy']) {
      assert.deepEqual(byName.get(name)?.targets, ['defender'], name);
    }
    const fileProfile = byName.get('FileProfile');
    assert.equal(fileProfile?.addsColumns, true);
    assert.deepEqual(
      fileProfile?.parameters.map(({ type, optional }) => [type, optional]),
      [
        ['tabular', false],
        ['any', true],
        ['int', true],
      ],
    );
  });

  it('know solution parsers by name alone, so that any call of one is right', () => {
    const parser = byName.get('NGINXHTTPServer');
    assert.equal(parser?.anyArguments, true);
    assert.equal(parser?.open, true);
  });
});

import assert from 'node:assert/strict';
import { readFunctions } from '../../server/src/kql/readFunctions';

const functions = readFunctions({
  source: ['somewhere'],
  retrieved: '2026-01-01',
  schemas: { Dns: 'DnsQuery EventCount:int' },
  functions: {
    FileProfile: {
      targets: 'D',
      parameters: 'T:tabular x?:any y?:int',
      columns: 'Signer SignatureState',
      addsColumns: true,
    },
    _Im_Dns: { targets: 'S', parameters: 'starttime?:datetime', schema: 'Dns' },
    imDns: { targets: 'S', parameters: '', schema: 'Dns', open: true },
    Lookup: { targets: 'S', parameters: 'Code:int', returns: 'string' },
    imAgentEvent: { targets: 'S', columns: '', open: true },
  },
  openFunctions: ['Corelight'],
  values: { 'FileProfile.SignatureState': ['Unsigned'] },
});

function getFunction(name: string) {
  const fn = functions.find((each) => each.name === name);
  assert.ok(fn);
  return fn;
}

describe('readFunctions', () => {
  it('reads parameters with their types and whether they may be left out', () => {
    assert.deepEqual(getFunction('FileProfile').parameters, [
      { name: 'T', type: 'tabular', optional: false },
      { name: 'x', type: 'any', optional: true },
      { name: 'y', type: 'int', optional: true },
    ]);
    assert.deepEqual(getFunction('imDns').parameters, []);
    assert.equal(getFunction('imDns').anyArguments, undefined);
  });

  it('takes any arguments where parameters are unknown', () => {
    assert.equal(getFunction('imAgentEvent').anyArguments, true);
    assert.equal(getFunction('Corelight').anyArguments, true);
  });

  it('shares the columns of a schema', () => {
    assert.equal(getFunction('imDns').columns, getFunction('_Im_Dns').columns);
    assert.deepEqual(
      getFunction('imDns').columns?.map(({ name, type }) => [name, type]),
      [
        ['DnsQuery', 'string'],
        ['EventCount', 'int'],
      ],
    );
  });

  it('tells scalar results, added columns and open results apart', () => {
    assert.equal(getFunction('Lookup').returns, 'string');
    assert.equal(getFunction('Lookup').columns, undefined);
    assert.equal(getFunction('FileProfile').addsColumns, true);
    assert.equal(getFunction('_Im_Dns').open, undefined);
    assert.equal(getFunction('Corelight').open, true);
  });

  it('gives known values to the columns of a function', () => {
    assert.deepEqual(getFunction('FileProfile').columns?.[1]?.values, ['Unsigned']);
  });
});

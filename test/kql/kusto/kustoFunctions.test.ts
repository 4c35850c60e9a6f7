import assert from 'node:assert/strict';
import { columns, engine, findErrors, sampleSchema } from '../../support/kqlSample';

describe('createFunctionSymbol', () => {
  it('lets a function add columns to the rows that it is invoked on', () => {
    for (const call of ['FileProfile()', "FileProfile('SHA1', 100)", 'FileProfile(SHA1, 100)']) {
      const query = `DeviceProcessEvents | invoke ${call} | where GlobalPrevalence < 5 and DeviceName != ''`;
      assert.deepEqual(findErrors(query), []);
    }
  });

  it('checks the column that it is invoked with', () => {
    const query = 'DeviceProcessEvents | invoke FileProfile(SHA2, 100)';
    assert.deepEqual(findErrors(query), ['unknown-column SHA2']);
  });

  it('takes named arguments in any order, and none at all', () => {
    assert.deepEqual(
      findErrors("_Im_Dns(domain_has_any = dynamic(['x'])) | where DnsQuery != ''"),
      [],
    );
    assert.deepEqual(findErrors("_Im_Dns | where DnsQuery != ''"), []);
    assert.deepEqual(findErrors('_Im_Dns | where Url != 1'), ['unknown-column Url']);
    assert.deepEqual(findErrors('_Im_Dns(nothing = 1)'), ['type nothing']);
  });

  it('takes any arguments for a function that is only known by name, and any column from it', () => {
    const query = "Corelight(1, from = ago(1d), DeviceProcessEvents) | where whatever == 'x'";
    assert.deepEqual(findErrors(query), []);
  });

  it('knows what a scalar function takes and returns', () => {
    assert.deepEqual(findErrors("print strlen(GetCountry('1.2.3.4'))"), []);
    assert.deepEqual(findErrors('print GetCountry()'), ['type GetCountry']);
  });

  it('knows the columns of a watchlist that is described, and takes any of another', () => {
    const known = "_GetWatchlist('VIPUsers') | project SearchKey, UserPrincipalName, Mail";
    assert.deepEqual(findErrors(known), ['unknown-column Mail']);
    assert.deepEqual(findErrors("_GetWatchlist('Others') | project SearchKey, Mail"), []);
  });

  it('finds the alias of a watchlist behind a variable', () => {
    const query = "let alias = 'VIPUsers'; _GetWatchlist(alias) | project Mail";
    assert.deepEqual(findErrors(query), ['unknown-column Mail']);
  });

  it('uses the watchlists of its own scope', () => {
    const watchlists = new Map([['Others', columns('Host')]]);
    const scope = engine.createScope({ ...sampleSchema, watchlists });
    const query = "_GetWatchlist('Others') | project Mail";
    assert.deepEqual(findErrors(query, scope), ['unknown-column Mail']);
    assert.deepEqual(findErrors(query), []);
  });
});

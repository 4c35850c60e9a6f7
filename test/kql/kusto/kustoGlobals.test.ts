import assert from 'node:assert/strict';
import { analyze, findErrors } from '../../support/kqlSample';

describe('createKustoWorld', () => {
  it('finds a table by whatever way it is named', () => {
    for (const name of [
      'DeviceProcessEvents',
      "['DeviceProcessEvents']",
      "table('DeviceProcessEvents')",
      'table(@"DeviceProcessEvents")',
      "let t = 'DeviceProcessEvents'; table(t)",
    ]) {
      assert.deepEqual(
        findErrors(`${name} | where Nothing == 1`),
        ['unknown-column Nothing'],
        name,
      );
    }
  });

  it('finds the tables that are meant by a pattern', () => {
    const columns = analyze('union withsource=Source Device*').outputColumns ?? [];
    const names = columns.map(({ name }) => name);
    assert.ok(names.includes('Signer') && names.includes('AccountUpn'));
  });

  it('lets find look into all tables', () => {
    assert.deepEqual(findErrors("find where Signer == 'x' or RemoteUrl == 'y'"), []);
  });
});

describe('crossServiceFunctions', () => {
  it('gives the tables of another workspace the columns that they have here', () => {
    const query = "workspace('other').DeviceProcessEvents | where Nothing == 1";
    assert.deepEqual(findErrors(query), ['unknown-column Nothing']);
  });

  it('takes any table of another workspace or service', () => {
    for (const place of ["workspace('x')", "app('x')", "resource('x')", "adx('x/y')", "arg('')"]) {
      assert.deepEqual(findErrors(`${place}.Whatever | where Something == 1`), [], place);
    }
    const remote = "cluster('x').database('y').Whatever | where Something == 1";
    assert.deepEqual(findErrors(remote), []);
  });

  it('unites the same table of several workspaces', () => {
    const query =
      "union workspace('a').DeviceProcessEvents, DeviceProcessEvents | project SHA1, SHA2";
    assert.deepEqual(findErrors(query), ['unknown-column SHA2']);
  });
});

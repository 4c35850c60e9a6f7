import assert from 'node:assert/strict';
import { analyze, engine, findErrors, sampleSchema } from '../../support/kqlSample';

function firstError(query: string) {
  const [diagnostic] = analyze(query).diagnostics;
  assert.ok(diagnostic);
  return diagnostic;
}

describe('getDiagnostics', () => {
  it('finds nothing in a query that is right', () => {
    const query = [
      "let urls = dynamic(['a.example']);",
      'DeviceNetworkEvents // comment',
      '| where Timestamp > ago(1d) and RemoteUrl has_any (urls)',
      '| summarize Count = count(), Last = max(Timestamp) by DeviceName',
      '| where Count > 3',
    ].join('\n');
    assert.deepEqual(findErrors(query), []);
  });

  it('marks an unknown column and says what it could have been', () => {
    const { kind, engineCode, name, tables, candidates } = firstError(
      "DeviceNetworkEvents | where RemoteURL has 'x'",
    );
    assert.deepEqual(
      { kind, engineCode, name, tables },
      {
        kind: 'unknown-column',
        engineCode: 'KS142',
        name: 'RemoteURL',
        tables: ['DeviceNetworkEvents'],
      },
    );
    assert.ok(candidates?.includes('RemoteUrl'));
    assert.ok(!candidates?.includes('AccountUpn'), 'that is a column of another table');
  });

  it('offers the names that the query declares before the place as well', () => {
    const query =
      'let limit = 1; DeviceNetworkEvents | where RemotePort > limt | take 1; let late = 2;';
    const { candidates } = firstError(query);
    assert.ok(candidates?.includes('limit'));
    assert.ok(!candidates?.includes('late'));
  });

  it('offers the parameters and variables of the function that the name stands in', () => {
    const query = 'let f = (port: int) { let low = 1; print por }; f(1)';
    assert.deepEqual(firstError(query).candidates, ['low', 'port']);
  });

  it('looks at what is left of the rows behind a projection', () => {
    const query = 'DeviceNetworkEvents | project Name = DeviceName | where DeviceName == "x"';
    assert.deepEqual(firstError(query).candidates, ['Name']);
  });

  it('knows the two sides of a join apart', () => {
    const query = [
      'DeviceNetworkEvents',
      '| join DeviceFileCertificateInfo on $left.Signer == $right.RemoteUrl',
    ].join('\n');
    const [left, right] = analyze(query).diagnostics;
    assert.deepEqual(left?.tables, ['DeviceNetworkEvents']);
    assert.deepEqual(right?.tables, ['DeviceFileCertificateInfo']);
  });

  it('says of a column that only one side of a join has that both must have it', () => {
    const query = 'DeviceNetworkEvents | join DeviceFileCertificateInfo on RemoteUrl';
    assert.deepEqual(findErrors(query), ['unknown-column RemoteUrl']);
    assert.equal(firstError(query).engineCode, 'KS145');
  });

  it('marks an unknown table, and none of the columns that it may have', () => {
    const query = 'DeviceNetworkEvent | where Anything == 1 | project Something';
    assert.deepEqual(findErrors(query), ['unknown-table DeviceNetworkEvent']);
    assert.ok(firstError(query).candidates?.includes('DeviceNetworkEvents'));
  });

  it('takes a lone name for a table', () => {
    assert.deepEqual(findErrors('devicenetworkevents'), ['unknown-table devicenetworkevents']);
    assert.deepEqual(findErrors('let t = Nothing; DeviceNetworkEvents'), ['unknown-table Nothing']);
  });

  it('does without a table in a union that says it can', () => {
    assert.deepEqual(findErrors('union isfuzzy=true Missing_CL, DeviceNetworkEvents'), []);
  });

  it('marks unknown functions, aggregates and plug-ins', () => {
    const query = [
      'DeviceNetworkEvents',
      '| extend A = strcatt(DeviceName)',
      '| summarize dcuont(A) by DeviceName',
      '| evaluate unpack(DeviceName)',
    ].join('\n');
    assert.deepEqual(findErrors(query), [
      'unknown-function strcatt',
      'unknown-function dcuont',
      'unknown-function unpack',
    ]);
    const { candidates } = firstError(query);
    assert.ok(candidates?.includes('strcat'));
    assert.ok(candidates?.includes('FileProfile'), 'those of the schema count as well');
  });

  it('marks what has the wrong type', () => {
    assert.deepEqual(findErrors("DeviceNetworkEvents | where RemotePort has '4'"), ['type has']);
    assert.deepEqual(findErrors('DeviceNetworkEvents | where RemoteUrl'), ['type RemoteUrl']);
  });

  it('takes the columns that an organisation may have added to a table of Log Analytics', () => {
    const query = 'DeviceNetworkEvents | where Site_CF == 1';
    assert.deepEqual(findErrors(query), []);
    const defender = engine.createScope({ ...sampleSchema, target: 'defender' });
    assert.deepEqual(findErrors(query, defender), ['unknown-column Site_CF']);
  });

  it('calls a path into a string no unknown column', () => {
    assert.deepEqual(findErrors("DeviceNetworkEvents | where RemoteUrl.host == 'x'"), [
      'type host',
    ]);
  });

  it('marks the token before the place where something is missing', () => {
    assert.deepEqual(findErrors('DeviceNetworkEvents | where '), ['syntax where']);
    assert.deepEqual(findErrors('DeviceNetworkEvents | where (RemotePort == 1'), ['syntax 1']);
    assert.deepEqual(findErrors('DeviceNetworkEvents\n| \n// end'), ['syntax |']);
  });

  it('marks a literal without its closing quote', () => {
    assert.deepEqual(findErrors("DeviceNetworkEvents | where RemoteUrl has 'x"), ["syntax 'x"]);
  });

  it('leaves warnings of the engine out', () => {
    assert.deepEqual(findErrors('DeviceNetworkEvents | summarize makeset(RemoteUrl)'), []);
  });

  it('has nothing to say of an empty query', () => {
    assert.deepEqual(findErrors(''), []);
    assert.deepEqual(findErrors('  // nothing yet\n'), []);
  });
});

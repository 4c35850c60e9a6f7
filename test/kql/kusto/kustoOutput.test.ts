import assert from 'node:assert/strict';
import { analyze } from '../../support/kqlSample';

function getOutput(query: string): string | undefined {
  return analyze(query)
    .outputColumns?.map(({ name, type }) => `${name}:${type}`)
    .join(' ');
}

describe('findOutputColumns', () => {
  it('tells the columns that a query returns, with their types', () => {
    const query =
      'DeviceNetworkEvents | summarize Last = max(Timestamp), count() by DeviceName, bin(RemotePort, 10)';
    assert.equal(getOutput(query), 'DeviceName:string RemotePort:long Last:datetime count_:long');
  });

  it('tells those of the last statement', () => {
    assert.equal(getOutput('let t = DeviceProcessEvents | project SHA1; t'), 'SHA1:string');
  });

  it('numbers the columns that both sides of a join have', () => {
    const query = [
      'DeviceProcessEvents | project SHA1',
      '| join (DeviceFileCertificateInfo | project SHA1, Signer) on SHA1',
    ].join('\n');
    assert.equal(getOutput(query), 'SHA1:string SHA11:string Signer:string');
  });

  it('cannot tell those of a table whose columns are not known', () => {
    assert.equal(getOutput('Anything_CL'), undefined);
    assert.equal(getOutput('Missing | where X == 1'), undefined);
    assert.equal(getOutput('union Anything_CL, DeviceProcessEvents'), undefined);
  });

  it('can tell them behind a list of names, whatever the table', () => {
    assert.equal(
      getOutput('Anything_CL | project Host, When = now()'),
      'Host:dynamic When:datetime',
    );
    assert.equal(
      getOutput('Anything_CL | summarize N = count() by Host | where N > 1 | extend A = 1'),
      'Host:dynamic N:long A:long',
    );
    assert.equal(getOutput('(Anything_CL | distinct Host)'), 'Host:dynamic');
  });

  it('cannot tell them behind a list that takes in whatever there is', () => {
    assert.equal(getOutput('Anything_CL | summarize arg_max(TimeGenerated, *) by Host'), undefined);
    assert.equal(getOutput('Anything_CL | distinct *'), undefined);
  });

  it('keeps a column that the query got wrong, so that one fault is not two', () => {
    assert.equal(getOutput('DeviceProcessEvents | project Fool, SHA1'), 'Fool:dynamic SHA1:string');
  });

  it('has nothing to tell of a query without rows', () => {
    assert.equal(getOutput('let x = 1;'), undefined);
    assert.equal(getOutput(''), undefined);
    assert.equal(getOutput('toscalar(DeviceProcessEvents | count)'), undefined);
  });
});

describe('hasResult', () => {
  it('tells a query that returns something from one that only declares', () => {
    assert.equal(analyze('let x = 1; DeviceProcessEvents').hasResult, true);
    assert.equal(analyze('print 1').hasResult, true);
    assert.equal(analyze('let x = 1;').hasResult, false);
    assert.equal(analyze('').hasResult, false);
  });
});

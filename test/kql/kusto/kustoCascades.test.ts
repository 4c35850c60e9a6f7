import assert from 'node:assert/strict';
import { findErrors } from '../../support/kqlSample';

describe('removeCascades', () => {
  it('keeps the unknown name and drops the complaint about its type', () => {
    assert.deepEqual(findErrors("DeviceNetworkEvents | where Foo has 'x'"), ['unknown-column Foo']);
    assert.deepEqual(findErrors('DeviceNetworkEvents | where strlen(Foo)'), ['unknown-column Foo']);
  });

  it('keeps later operators quiet about a name that an earlier one missed', () => {
    const query = 'DeviceNetworkEvents | summarize count() by Foo | where Foo == 1 | project Foo';
    assert.deepEqual(findErrors(query), ['unknown-column Foo']);
  });

  it('keeps independent faults apart', () => {
    const query = "DeviceNetworkEvents | where Foo == 1 | where RemotePort has 'x' | extend Bar";
    assert.deepEqual(findErrors(query), ['unknown-column Foo', 'type has', 'unknown-column Bar']);
  });

  it('reports each place where a name is missed', () => {
    const query = 'DeviceNetworkEvents | where Foo == 1 or Foo == 2';
    assert.deepEqual(findErrors(query), ['unknown-column Foo', 'unknown-column Foo']);
  });

  it('reports an unclosed list once', () => {
    const query = "DeviceNetworkEvents | where RemoteUrl has_any ('a', 'b";
    assert.deepEqual(findErrors(query), ["syntax 'b"]);
  });

  it('reports a misspelt operator and nothing of its operands', () => {
    const query = "DeviceNetworkEvents | wher RemoteUrl has 'x' | where Foo == 1";
    assert.deepEqual(findErrors(query), ['syntax wher']);
  });

  it('reports a missing bar at the operator that lacks it', () => {
    const query = "DeviceNetworkEvents where RemoteUrl has 'x'";
    assert.deepEqual(findErrors(query), ['syntax where']);
  });

  it('reports a missing bracket around what the engine then takes for a pipe', () => {
    const query =
      "DeviceNetworkEvents | where (RemoteUrl has 'x' | summarize count() by DeviceName";
    assert.deepEqual(findErrors(query), ['syntax DeviceName']);
  });

  it('reports a missing bracket of a call, not the arguments that the call thereby lacks', () => {
    const query = 'DeviceNetworkEvents | extend A = strcat( | where DeviceName == A';
    assert.deepEqual(findErrors(query), ['syntax |']);
  });

  it('says nothing of the columns behind a list of columns that is broken', () => {
    const query = 'DeviceNetworkEvents | summarize count( by DeviceName | where RemoteUrl == 1';
    assert.deepEqual(findErrors(query), ['syntax by']);
  });

  it('still finds what is wrong behind a condition that is being typed', () => {
    const query = 'DeviceNetworkEvents\n| where RemoteUrl has \n| where Foo == 1';
    assert.deepEqual(findErrors(query), ['syntax has', 'unknown-column Foo']);
  });

  it('reports two queries that no semicolon parts as one fault', () => {
    const query =
      'DeviceNetworkEvents | project DeviceName\n\nDeviceProcessEvents | where FileName == 1';
    assert.equal(findErrors(query).length, 1);
  });

  it('reports a query that begins with an operator once', () => {
    assert.deepEqual(findErrors('where RemoteUrl == 1 | project DeviceName'), ['syntax where']);
  });
});

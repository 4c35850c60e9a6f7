import assert from 'node:assert/strict';
import { analyze } from '../../support/kqlSample';

describe('getObservations', () => {
  it('finds literals in a broken query, and nothing that depends on its meaning', () => {
    const query = "DeviceNetworkEvents | where RemoteUrl contains 'x' or (DeviceName == 'y' and ";
    const { literals, advice, mixedConditions, unlimitedReads } = analyze(query).observations;
    assert.deepEqual(
      literals.map(({ start, end }) => query.slice(start, end)),
      ["'x'", "'y'"],
    );
    assert.deepEqual([advice, mixedConditions, unlimitedReads], [[], [], []]);
  });

  it('reports a chain of alternatives as one condition', () => {
    const query =
      'DeviceNetworkEvents | where RemotePort == 1 or RemotePort == 2 and true or RemotePort == 3 and true';
    const [condition, ...others] = analyze(query).observations.mixedConditions;
    assert.deepEqual(others, []);
    assert.deepEqual(
      condition?.conjunctions.map(({ start, end }) => query.slice(start, end)),
      ['RemotePort == 2 and true', 'RemotePort == 3 and true'],
    );
  });

  it('follows rows through variables to a condition on their time', () => {
    const isUnlimited = (query: string) => analyze(query).observations.unlimitedReads.length > 0;
    const rows = 'let rows = DeviceNetworkEvents | project Timestamp;';
    assert.ok(isUnlimited(`${rows} rows | summarize count() by bin(Timestamp, 1h)`));
    assert.ok(!isUnlimited(`${rows} rows | where Timestamp > ago(1d)`));
    assert.ok(!isUnlimited(`${rows} DeviceProcessEvents | where Timestamp > ago(1d)`));
  });

  it('offers the repairs of the engine', () => {
    const query = 'DeviceNetworkEvents | summarize makeset(RemoteUrl)';
    const [advice] = analyze(query).observations.advice;
    assert.equal(advice?.engineCode, 'KS507');
    assert.deepEqual(
      advice?.getRepairs().map(({ edits }) => edits.map(({ newText }) => newText)),
      [['make_set']],
    );
  });
});

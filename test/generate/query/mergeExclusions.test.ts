import assert from 'node:assert/strict';
import { mergeExclusions } from '../../../server/src/generate/query/mergeExclusions';
import { createExclusion, createWorld } from './queryWorld';

const world = createWorld();

function merge(query: string, ...filters: string[]) {
  return mergeExclusions(
    query,
    filters.map((filter) => createExclusion(filter)),
    world,
  );
}

const not = 'where not (DeviceName startswith "patch-")';

describe('merging exclusions', () => {
  it('puts the filter behind the first filters, in the lines of the pipeline', () => {
    assert.deepEqual(
      merge(
        `DeviceProcessEvents
  | where Timestamp > ago(5d) // the window
  | where FileName has "x"
  | summarize count() by DeviceName`,
        'DeviceName startswith "patch-"',
      ),
      {
        query: `DeviceProcessEvents
  | where Timestamp > ago(5d) // the window
  | where FileName has "x"
  | ${not}
  | summarize count() by DeviceName`,
        applied: ['Leaves out "Patching".'],
      },
    );
  });

  for (const [what, before, after] of [
    ['a query of one line', 'DeviceInfo | take 5', `DeviceInfo | take 5 | ${not}`],
    ['a table alone', 'DeviceInfo', `DeviceInfo\n| ${not}`],
    [
      'the columns are dropped',
      'DeviceInfo | project DeviceId | summarize count()',
      `DeviceInfo | ${not} | project DeviceId | summarize count()`,
    ],
    [
      'the columns get another meaning',
      'DeviceInfo | extend DeviceName = tolower(DeviceName) | summarize count()',
      `DeviceInfo | ${not} | extend DeviceName = tolower(DeviceName) | summarize count()`,
    ],
    [
      'an operator looks at other rows',
      'DeviceInfo | sort by Timestamp | extend before = prev(DeviceId) | summarize count()',
      `DeviceInfo | sort by Timestamp | extend before = prev(DeviceId) | ${not} | summarize count()`,
    ],
    [
      'a let is read once',
      'let a = DeviceInfo | project DeviceName; a | summarize count()',
      `let a = DeviceInfo | ${not} | project DeviceName; a | summarize count()`,
    ],
    [
      'a let is read twice',
      'let a = DeviceInfo; a | join kind=leftanti (a | where OSPlatform == "x") on DeviceId',
      `let a = DeviceInfo; a | ${not} | join kind=leftanti (a | where OSPlatform == "x") on DeviceId`,
    ],
    [
      'rows are materialized',
      'let a = materialize(DeviceInfo | where OSPlatform has "x"); a | count',
      `let a = materialize(DeviceInfo | where OSPlatform has "x" | ${not}); a | count`,
    ],
    [
      'rows are joined with others',
      'DeviceInfo | join kind=inner (DeviceProcessEvents | where FileName has "x") on DeviceId',
      `DeviceInfo | ${not} | join kind=inner (DeviceProcessEvents | where FileName has "x") on DeviceId`,
    ],
    [
      'a join adds rows of its right side',
      'DeviceInfo | join kind=fullouter (DeviceProcessEvents) on DeviceId | count',
      `DeviceInfo | join kind=fullouter (DeviceProcessEvents) on DeviceId | ${not} | count`,
    ],
    [
      'a union brings rows together that all have the columns',
      'union DeviceInfo, DeviceProcessEvents | where Timestamp > ago(1d) | summarize count()',
      `union DeviceInfo, DeviceProcessEvents | where Timestamp > ago(1d) | ${not} | summarize count()`,
    ],
    [
      'only some rows of a union have the columns',
      'union SigninLogs, DeviceInfo, (DeviceProcessEvents | where FileName has "x")',
      `union SigninLogs, (DeviceInfo | ${not}), (DeviceProcessEvents | where FileName has "x" | ${not})`,
    ],
    [
      'there are several results',
      'DeviceInfo | count; DeviceProcessEvents | count',
      `DeviceInfo | ${not} | count; DeviceProcessEvents | ${not} | count`,
    ],
  ] as const) {
    it(`finds the place where ${what}`, () => {
      assert.equal(
        mergeExclusions(before, [createExclusion('DeviceName startswith "patch-"')], {
          ...world,
          scope: world.authorScope,
        }).query,
        after,
      );
    });
  }

  it('reads only on the right side of a join what the right side alone has', () => {
    const query = 'DeviceInfo | join kind=inner (DeviceProcessEvents) on DeviceId | count';
    assert.equal(
      merge(query, 'ProcessCommandLine has "x"').query,
      query.replace(' | count', ' | where not (ProcessCommandLine has "x") | count'),
    );
  });

  it('keeps rows that the filter cannot judge', () => {
    assert.match(
      merge('DeviceNetworkEvents | take 1', 'RemotePort == 443').query,
      /where not \(coalesce\(RemotePort == 443, false\)\)/,
    );
  });

  it('keeps a comment or several lines of a filter apart from its bracket', () => {
    const { query } = merge('DeviceInfo', 'DeviceName has "a" // ours\nor DeviceName has "b"');
    assert.equal(
      query,
      'DeviceInfo\n| where not (\nDeviceName has "a" // ours\nor DeviceName has "b"\n)',
    );
  });

  it('merges several exclusions, each at its place', () => {
    assert.equal(
      merge('DeviceInfo | project DeviceId', 'DeviceName has "a"', 'DeviceId == "b"').query,
      'DeviceInfo | where not (DeviceName has "a") | where not (DeviceId == "b") | project DeviceId',
    );
  });

  for (const [query, filter, reason] of [
    ['DeviceInfo', 'Signer has "x"', /the query reads no column Signer\./],
    [
      'DeviceInfo | project DeviceId | take 5',
      'DeviceName has "x"',
      /"project" drops its columns before "take" looks at other rows/,
    ],
    [
      'let a = DeviceInfo | project DeviceId; union a, (a | take 1)',
      'DeviceName has "x"',
      /"a" is read more than once, and drops its columns/,
    ],
    ['DeviceInfo', 'DeviceName has', /its filter is broken\. /],
    ['DeviceInfo', 'DeviceName', /its filter is broken\. .*bool/],
    ['DeviceInfo', 'DeviceName has "x" | take 0', /its filter is not a single condition/],
    ['DeviceInfo', 'DeviceName has "x") or (true', /its filter is broken/],
    ['print 1', 'DeviceName has "x"', /reads no column DeviceName/],
    [
      'DeviceInfo | project DeviceId, a = DeviceName | project-away DeviceId',
      'DeviceId == "x" and a has "x" and AadDeviceId == "y"',
      /are nowhere in scope together/,
    ],
  ] as const) {
    it(`leaves ${query} as it is when ${filter} cannot be merged, and says why`, () => {
      const merged = merge(query, filter);
      assert.equal(merged.query, query);
      assert.match(merged.applied.join('\n'), reason);
      assert.match(merged.applied.join('\n'), /^Does not leave out "Patching": /);
    });
  }

  it('goes on without a broken filter', () => {
    const { query, applied } = merge('DeviceInfo', 'DeviceName has', 'DeviceName has "x"');
    assert.equal(query, 'DeviceInfo\n| where not (DeviceName has "x")');
    assert.equal(applied.length, 2);
  });
});

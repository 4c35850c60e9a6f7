import assert from 'node:assert/strict';
import { combineQueries } from '../../../server/src/generate/query/combineQueries';
import { createWorld } from './queryWorld';

const world = createWorld();

function combine(queries: Readonly<Record<string, string>>) {
  const named = Object.entries(queries).map(([tool, query]) => ({ tool, query }));
  const combined = combineQueries(named, world);
  const { diagnostics, outputColumns } = world.engine.analyze(combined.query, world.scope);
  assert.deepEqual(diagnostics, [], combined.query);
  return { ...combined, columns: outputColumns?.map(({ name }) => name) };
}

function createSigned(signer: string): string {
  return `let start = ago(5d);
DeviceFileCertificateInfo
| where Timestamp > start
| where Signer has "${signer}"
| summarize Count = count() by DeviceId, DeviceName`;
}

describe('combining queries', () => {
  it('reads a table once for queries that differ in a condition, a row once for each tool', () => {
    const { query, shared, columns } = combine({
      AnyDesk: createSigned('anydesk'),
      Atera: createSigned('atera'),
    });
    assert.equal(
      query,
      `let start = ago(5d);
DeviceFileCertificateInfo
| where Timestamp > start
| extend Tool = set_difference(pack_array(
    iff(Signer has "anydesk", "AnyDesk", ""),
    iff(Signer has "atera", "Atera", "")), dynamic([""]))
| where array_length(Tool) > 0
| mv-expand Tool to typeof(string)
| summarize Count = count() by DeviceId, DeviceName, Tool
| project-reorder Tool`,
    );
    assert.deepEqual(shared, { queries: 2, reads: 1 });
    assert.deepEqual(columns, ['Tool', 'DeviceId', 'DeviceName', 'Count']);
  });

  it('unites queries of other shapes and adds the tool to each', () => {
    const { query, shared } = combine({
      One: 'DeviceInfo | where DeviceName has "a" | take 5',
      Two: 'DeviceInfo | where DeviceName has "b" | take 5',
    });
    assert.equal(
      query,
      `union
(
DeviceInfo | where DeviceName has "a" | take 5
| extend Tool = "One"
),
(
DeviceInfo | where DeviceName has "b" | take 5
| extend Tool = "Two"
)
| project-reorder Tool`,
    );
    assert.equal(shared.reads, 0);
  });

  it('keeps equal lets once and gives others names of their own', () => {
    const { query } = combine({
      One: 'let s = 1d; let t = s * 2; DeviceInfo | where Timestamp > ago(t) | take 1',
      Two: 'let s = 2d; let t = s * 2; DeviceInfo | where Timestamp > ago(t) | take 1',
      Three: 'let s = 1d; DeviceInfo | where Timestamp > ago(s) | take 1',
    });
    assert.match(
      query,
      /^let s = 1d;\nlet t = s \* 2;\nlet s_2 = 2d;\nlet t_2 = s_2 \* 2;\nunion\n/,
    );
    assert.match(query, /ago\(t_2\) \| take 1\n\| extend Tool = "Two"/);
    assert.match(query, /ago\(s\) \| take 1\n\| extend Tool = "Three"/);
  });

  it('does not let a let hide a table that another query reads', () => {
    const { query } = combine({
      One: 'let DeviceInfo = DeviceEvents | take 1; DeviceInfo',
      Two: 'DeviceInfo | take 1',
    });
    assert.match(query, /^let DeviceInfo_2 = DeviceEvents/);
  });

  it('calls the column otherwise where a query has one of that name', () => {
    const { columns } = combine({
      One: 'DeviceInfo | project Tool = DeviceName | take 1',
      Two: 'DeviceInfo | project DeviceName | take 1',
    });
    assert.deepEqual(columns, ['Tool2', 'Tool', 'DeviceName']);
  });

  it('adds the tool to what would drop it: project, distinct and a summarize without keys', () => {
    for (const [tail, ending] of [
      ['project DeviceName', 'project DeviceName, Tool'],
      ['distinct DeviceName', 'distinct DeviceName, Tool'],
      ['summarize count()', 'summarize count() by Tool'],
    ]) {
      const { query } = combine({
        One: `DeviceInfo | where DeviceName has "a" | ${tail}`,
        Two: `DeviceInfo | where DeviceName has "b" | ${tail}`,
      });
      assert.ok(query.includes(`\n| ${ending}\n`), query);
    }
  });
});

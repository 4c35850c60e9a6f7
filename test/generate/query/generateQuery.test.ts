import assert from 'node:assert/strict';
import { generateQuery } from '../../../server/src/generate/query/generateQuery';
import type { QueryWindow } from '../../../server/src/generate/query/queryWindow';
import type { KqlEngine, KqlScope } from '../../../server/src/kql/kqlEngine';
import type { ConcreteTarget } from '../../../server/src/kql/kqlSchema';
import { createExclusion, createWorld } from './queryWorld';

const fallback: QueryWindow = {
  lookback: '5d',
  precedence: 'without-own',
  reach: 'result',
  origin: 'the default',
};
const asked: QueryWindow = {
  lookback: '14d',
  precedence: 'over-own',
  reach: 'result',
  origin: 'as asked for',
};

function generate(query: string, target: ConcreteTarget, window = fallback) {
  return generateQuery(query, { window, exclusions: [] }, createWorld(target));
}

describe('generating a query for a target', () => {
  for (const [what, query, expected] of [
    [
      'renames the time column wherever it is named',
      'DeviceInfo | where Timestamp > ago(1d) | project Timestamp, DeviceName | sort by Timestamp',
      'DeviceInfo | where TimeGenerated > ago(1d) | project TimeGenerated, DeviceName | sort by TimeGenerated',
    ],
    [
      'keeps the names of columns that were named after it',
      'DeviceInfo | where Timestamp > ago(1d) | summarize max(Timestamp) by DeviceName | sort by max_Timestamp',
      'DeviceInfo | where TimeGenerated > ago(1d) | summarize max_Timestamp = max(TimeGenerated) by DeviceName | sort by max_Timestamp',
    ],
    [
      'renames what bin makes of it, too',
      'DeviceInfo | where Timestamp > ago(1d) | summarize count() by bin(Timestamp, 1h) | sort by Timestamp',
      'DeviceInfo | where TimeGenerated > ago(1d) | summarize count() by bin(TimeGenerated, 1h) | sort by TimeGenerated',
    ],
    [
      'renames what a join calls it',
      'DeviceInfo | where Timestamp > ago(1d) | join kind=inner (DeviceEvents | where Timestamp > ago(1d)) on DeviceId | project Timestamp, Timestamp1',
      'DeviceInfo | where TimeGenerated > ago(1d) | join kind=inner (DeviceEvents | where TimeGenerated > ago(1d)) on DeviceId | project TimeGenerated, TimeGenerated1',
    ],
    [
      'leaves a column alone that the query defines itself',
      'datatable (Timestamp: datetime) [] | where Timestamp > ago(1d)',
      'datatable (Timestamp: datetime) [] | where Timestamp > ago(1d)',
    ],
    [
      'leaves both where the query knows both',
      'DeviceInfo | where TimeGenerated > ago(1d) | extend delay = TimeGenerated - Timestamp',
      'DeviceInfo | where TimeGenerated > ago(1d) | extend delay = TimeGenerated - Timestamp',
    ],
  ] as const) {
    it(what, () => {
      assert.equal(generate(query, 'sentinel').query, expected);
    });
  }

  it('reports what the target lacks and drops nothing', () => {
    const query = 'SigninLogs | where TimeGenerated > ago(1d)';
    const generated = generate(query, 'defender');
    assert.equal(generated.query, query);
    assert.ok(generated.applied.includes('Defender XDR has no table SigninLogs.'));
  });
});

describe('the window of a generated query', () => {
  it('is put on every read that the result comes from, and on no other', () => {
    const { query } = generate(
      'union DeviceInfo, (DeviceEvents | where Timestamp > ago(1d)) | join kind=leftanti (DeviceProcessEvents) on DeviceId',
      'defender',
    );
    assert.equal(
      query,
      'union (DeviceInfo | where Timestamp > ago(5d)), (DeviceEvents | where Timestamp > ago(1d)) | join kind=leftanti (DeviceProcessEvents) on DeviceId',
    );
  });

  it("limits what joins and subqueries read as well, where it is a rule's queryPeriod", () => {
    const period: QueryWindow = {
      lookback: '1d',
      precedence: 'without-own',
      reach: 'every-read',
      origin: 'queryPeriod of the rule',
    };
    const { query, applied } = generate(
      `DeviceEvents
| where DeviceId in ((DeviceInfo | distinct DeviceId))
| join kind=leftanti (
    DeviceProcessEvents
    | where FileName == "a.exe"
) on DeviceId
| join kind=inner (DeviceFileEvents | where Timestamp > ago(30d)) on DeviceId`,
      'defender',
      period,
    );
    assert.equal(
      query,
      `DeviceEvents
| where Timestamp > ago(1d)
| where DeviceId in ((DeviceInfo | where Timestamp > ago(1d) | distinct DeviceId))
| join kind=leftanti (
    DeviceProcessEvents
    | where Timestamp > ago(1d)
    | where FileName == "a.exe"
) on DeviceId
| join kind=inner (DeviceFileEvents | where Timestamp > ago(30d)) on DeviceId`,
    );
    assert.deepEqual(applied, [
      'Reads the last 1d of DeviceEvents (queryPeriod of the rule).',
      'Looks things up in the last 1d of DeviceInfo and DeviceProcessEvents (queryPeriod of the rule).',
    ]);
  });

  it('stands once in a let that is read twice', () => {
    const { query } = generate('let a = DeviceInfo; union a, (a | take 1)', 'defender');
    assert.equal(query, 'let a = DeviceInfo\n| where Timestamp > ago(5d); union a, (a | take 1)');
  });

  it('replaces an own one when asked for, also in a let', () => {
    const { query, applied } = generate(
      'let start = now(-5d);\nDeviceInfo\n| where Timestamp between (start .. now())',
      'defender',
      asked,
    );
    assert.match(query, /let start = now\(-14d\);/);
    assert.deepEqual(applied, ['Reads the last 14d instead of 5d.']);
  });

  it('stands beside one that cannot be told', () => {
    const { query } = generate(
      'DeviceInfo\n| where Timestamp > datetime(2026-01-01)',
      'defender',
      asked,
    );
    assert.equal(
      query,
      'DeviceInfo\n| where Timestamp > ago(14d)\n| where Timestamp > datetime(2026-01-01)',
    );
  });

  it('is not set where the table has no time column, and that is said', () => {
    const query = 'DeviceTvmSoftwareVulnerabilitiesKB | take 1';
    const generated = generate(query, 'defender');
    assert.equal(generated.query, query);
    assert.deepEqual(generated.applied, [
      'Sets no time window for DeviceTvmSoftwareVulnerabilitiesKB: its time column is not known.',
    ]);
  });

  it('comes before exclusions', () => {
    const { query } = generateQuery(
      'DeviceInfo',
      { window: fallback, exclusions: [createExclusion('DeviceName has "a"')] },
      createWorld(),
    );
    assert.equal(
      query,
      'DeviceInfo\n| where Timestamp > ago(5d)\n| where not (DeviceName has "a")',
    );
  });
});

describe('generating a query that may stay as it is', () => {
  it('has it read once as its author sees it and once as its target does', () => {
    const written = 'DeviceInfo\n| where Timestamp > ago(1d)\n';
    const world = createWorld('defender');
    const reads = new Set<string>();
    const note = (query: string, scope: KqlScope) =>
      reads.add(`${scope === world.scope ? 'target' : 'author'}: ${query}`);
    const engine: KqlEngine = {
      ...world.engine,
      analyze(query, scope) {
        note(query, scope);
        return world.engine.analyze(query, scope);
      },
      traceRows(query, scope) {
        note(query, scope);
        return world.engine.traceRows(query, scope);
      },
    };
    const { query } = generateQuery(
      written,
      { window: fallback, exclusions: [] },
      { ...world, engine },
    );
    assert.equal(query, written.trimEnd());
    assert.deepEqual([...reads], [`author: ${written}`, `target: ${written.trimEnd()}`]);
  });
});

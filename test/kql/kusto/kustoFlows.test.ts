import assert from 'node:assert/strict';
import type { KqlFlow } from '../../../server/src/kql/kqlFlow';
import { engine, sampleScope } from '../../support/kqlSample';

function trace(query: string): readonly KqlFlow[] {
  return engine.traceRows(query, sampleScope);
}

/** A flow as text: `T > where > project`, a union as `(A + B)`. */
function draw({ source, steps }: KqlFlow): string {
  const from = source.kind === 'union' ? `(${source.inputs.map(draw).join(' + ')})` : source.name;
  return [from, ...steps.map(({ name }) => name)].join(' > ');
}

function drawOnly(query: string): string {
  return trace(query).map(draw).join(' ; ');
}

describe('the flow of rows to a result', () => {
  it('runs through brackets, materialize and a let that is read once', () => {
    assert.equal(
      drawOnly(
        'let a = materialize(DeviceProcessEvents | where FileName has "x"); (a | extend n = 1) | take 1',
      ),
      'DeviceProcessEvents > where > extend > take',
    );
  });

  it('begins at a let that is read twice, which keeps what it reads', () => {
    const [flow] = trace('let a = DeviceProcessEvents; a | join kind=leftanti a on DeviceId');
    assert.equal(flow && draw(flow), 'a > join');
    assert.deepEqual(flow?.source.inputs.map(draw), ['DeviceProcessEvents']);
  });

  it('comes together in unions, at the start and behind a bar', () => {
    assert.equal(
      drawOnly(
        'union DeviceNetworkEvents, (DeviceProcessEvents | take 1) | union DeviceNetworkEvents | count',
      ),
      '((DeviceNetworkEvents + DeviceProcessEvents > take) + DeviceNetworkEvents) > count',
    );
  });

  it('is one for each statement that returns rows, and none for a value', () => {
    assert.equal(
      drawOnly('DeviceNetworkEvents; DeviceProcessEvents | count'),
      ['DeviceNetworkEvents', 'DeviceProcessEvents > count'].join(' ; '),
    );
    assert.deepEqual(trace('let x = 1;'), []);
  });

  it('tells operators that look at one row from those that look at many', () => {
    const query = `DeviceProcessEvents
| where FileName has "x"
| join kind=inner (DeviceNetworkEvents) on DeviceId
| join kind=rightouter (DeviceNetworkEvents) on DeviceId
| extend before = prev(FileName)
| top 3 by Timestamp
| summarize count() by DeviceName`;
    assert.deepEqual(
      trace(query)[0]?.steps.map(({ name, dependence }) => [name, dependence]),
      [
        ['where', 'row'],
        ['join', 'row'],
        ['join', 'others'],
        ['extend', 'others'],
        ['top', 'others'],
        ['summarize', 'group'],
      ],
    );
  });

  it('keeps a column until an operator drops it or gives its name to something else', () => {
    const query =
      'DeviceProcessEvents | extend FileName = tolower(FileName) | project FileName, SHA1';
    assert.deepEqual(trace(query)[0]?.steps[0]?.kept.includes('FileName'), false);
    assert.deepEqual(trace(query)[0]?.steps[1]?.kept, ['FileName', 'SHA1']);
  });

  for (const [filter, window] of [
    ['Timestamp > ago(5d)', '5d'],
    ['ago(36h) <= Timestamp', '36h'],
    ['Timestamp between (begin .. now())', '7d'],
    ['Timestamp >= now() - 1d and Timestamp < ago(1h)', '1d'],
    ['Timestamp > datetime(2026-01-01)', ''],
    ['Timestamp > ago(1d + 2h)', ''],
  ] as const) {
    it(`sees the window of ${filter}`, () => {
      const query = `let begin = now(-7d); DeviceProcessEvents | where ${filter}`;
      const time = trace(query)[0]?.steps[0]?.timeFilter;
      assert.ok(time);
      assert.equal(time.window ? query.slice(time.window.start, time.window.end) : '', window);
    });
  }
});

describe('a condition by itself', () => {
  const columns = [
    { name: 'DeviceName', type: 'string' },
    { name: 'RemotePort', type: 'int' },
  ] as const;
  const bind = (predicate: string) => engine.bindPredicate(predicate, columns, sampleScope);

  it('is bound against the rows that it is meant for', () => {
    assert.deepEqual(bind('DeviceName startswith "patch-" and RemotePrt == 1'), {
      columns: ['DeviceName'],
      mistakes: [],
      unknownColumns: ['RemotePrt'],
      mayBeNull: false,
    });
  });

  it('may be null where a number or a part of an object may be absent, and not for texts', () => {
    assert.equal(bind('RemotePort == 443')?.mayBeNull, true);
    assert.equal(bind('DeviceName has "a" or not(tolower(DeviceName) in ("b"))')?.mayBeNull, false);
    assert.equal(bind('ipv4_is_private(DeviceName)')?.mayBeNull, true);
  });

  it('is no condition when it goes on with operators or closes brackets that it did not open', () => {
    assert.equal(bind('DeviceName has "a" | take 1'), undefined);
    assert.equal(bind('true; DeviceName'), undefined);
    assert.notDeepEqual(bind('DeviceName has "a") or (true')?.mistakes, []);
  });
});

describe('names that columns get from what computes them', () => {
  it('are told with the expression, and not where the query gives a name', () => {
    const query = 'DeviceProcessEvents | summarize max(Timestamp), Last = min(Timestamp) by SHA1';
    const names = engine.findImplicitNames(query, sampleScope);
    assert.deepEqual(
      names.map(({ name, expression: { start, end } }) => [name, query.slice(start, end)]),
      [['max_Timestamp', 'max(Timestamp)']],
    );
  });
});

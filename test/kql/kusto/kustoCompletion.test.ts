import assert from 'node:assert/strict';
import type { KqlScope } from '../../../server/src/kql/kqlEngine';
import { readCursor } from '../../support/atCursor';
import { engine, sampleSchema, sampleScope, table } from '../../support/kqlSample';

function completeAt(marked: string, scope: KqlScope = sampleScope) {
  const { text, offset } = readCursor(marked);
  const { items, replace } = engine.complete(text, offset, scope);
  return { items, labels: items.map(({ label }) => label), replace, text };
}

/** The query after the item of that label is accepted; `$0` shows the caret. */
function accept(marked: string, label: string): string {
  const { items, replace, text } = completeAt(marked);
  const item = items.find((candidate) => candidate.label === label);
  assert.ok(item, `${label} is not offered`);
  const before = text.slice(0, replace.start) + item.insertText;
  return `${before}$0${item.afterText}${text.slice(replace.end)}`;
}

describe('complete', () => {
  it('begins with the columns of the rows that flow in, each with its type', () => {
    const { items } = completeAt('DeviceNetworkEvents | where $0');
    const columns = items.filter(({ kind }) => kind === 'column');
    assert.deepEqual(items.slice(0, columns.length), columns);
    assert.equal(columns.find(({ label }) => label === 'RemotePort')?.type, 'int');
    assert.ok(!columns.some(({ label }) => label === 'AccountUpn'), 'that is of another table');
  });

  it('offers what a projection leaves', () => {
    const { items } = completeAt('DeviceNetworkEvents | project Port = RemotePort | where $0');
    const columns = items.filter(({ kind }) => kind === 'column').map(({ label }) => label);
    assert.deepEqual(columns, ['Port']);
  });

  it('works in every half-typed place', () => {
    for (const query of [
      'DeviceNetworkEvents | where Remote$0',
      'DeviceNetworkEvents | where Rem$0ote',
      'DeviceNetworkEvents | project DeviceName, $0',
      'DeviceNetworkEvents | summarize by $0',
      'DeviceNetworkEvents | summarize count() by DeviceName, $0\n| take 1',
      "DeviceNetworkEvents | where (FileName has 'x' and ($0",
      'DeviceNetworkEvents | extend Port = strcat($0',
      'DeviceNetworkEvents\n| where $0\n| project DeviceName',
    ]) {
      assert.equal(completeAt(query).labels.includes('RemoteUrl'), true, query);
    }
  });

  it('replaces the word that the caret is in', () => {
    const query = 'DeviceNetworkEvents | where Rem$0ote == 1';
    assert.equal(accept(query, 'RemotePort'), 'DeviceNetworkEvents | where RemotePort$0 == 1');
  });

  it('puts the caret between the brackets of a call', () => {
    assert.equal(accept('print str$0', 'strlen'), 'print strlen($0)');
    assert.equal(accept('print no$0', 'now'), 'print now($0)');
  });

  it('offers tables where a statement begins, Defender before the others', () => {
    const schema = {
      ...sampleSchema,
      tables: [
        table('AuditLogs', 'TimeGenerated', { targets: ['sentinel'] }),
        ...sampleSchema.tables,
      ],
    };
    for (const query of [
      '$0',
      'Dev$0',
      'let a = 1;\n$0',
      'union $0',
      'DeviceNetworkEvents | join ($0',
    ]) {
      const { items } = completeAt(query, engine.createScope(schema));
      const tables = items.filter(({ kind }) => kind === 'table').map(({ label }) => label);
      assert.ok(tables.includes('DeviceProcessEvents'), query);
      assert.equal(tables.at(-1), 'AuditLogs', query);
    }
  });

  it('inserts a table without anything behind it', () => {
    assert.equal(accept('Dev$0', 'DeviceProcessEvents'), 'DeviceProcessEvents$0');
  });

  it('offers variables and parameters', () => {
    assert.ok(completeAt('let from = 1d; print $0').labels.includes('from'));
    assert.ok(completeAt('let f = (port: int) { print $0 }; f(1)').labels.includes('port'));
  });

  it('offers operators behind a column, and query operators behind a bar', () => {
    const { items, labels } = completeAt('DeviceNetworkEvents | where RemoteUrl $0');
    assert.ok(items.every(({ kind }) => kind === 'operator' || kind === 'keyword'));
    assert.ok(labels.includes('has_any'));
    assert.ok(completeAt('DeviceNetworkEvents | $0').labels.includes('summarize'));
    assert.ok(completeAt('DeviceNetworkEvents | summ$0').labels.includes('summarize'));
  });

  it('offers what the engine knows of the place', () => {
    assert.ok(completeAt('DeviceNetworkEvents | join kind=$0').labels.includes('leftanti'));
    assert.ok(completeAt('DeviceNetworkEvents | summarize $0').labels.includes('dcount'));
    assert.deepEqual(completeAt('DeviceNetworkEvents | invoke $0').labels, ['FileProfile']);
  });

  it('offers no functions that return rows where a value is due', () => {
    const { labels } = completeAt('DeviceNetworkEvents | where $0');
    assert.ok(labels.includes('GetCountry') && labels.includes('strlen'));
    assert.ok(!labels.includes('_Im_Dns'));
  });

  it('offers nothing in strings and comments', () => {
    assert.deepEqual(completeAt("DeviceNetworkEvents | where RemoteUrl has '$0'").labels, []);
    assert.deepEqual(completeAt('DeviceNetworkEvents // De$0').labels, []);
  });

  it('offers each table once, also where all of them may be read', () => {
    for (const query of ['search in ($0', "search 'x' | join ($0", 'union Device*, $0']) {
      const { labels } = completeAt(query);
      assert.equal(labels.filter((label) => label === 'DeviceProcessEvents').length, 1, query);
    }
  });

  it('gives up on what is nested too deep', () => {
    assert.deepEqual(completeAt(`print ${'('.repeat(10_000)}$0`).labels, []);
  });
});

import assert from 'node:assert/strict';
import { readArticle } from '../../../server/src/generate/article/readArticle';
import { engine, sampleScope } from '../../support/kqlSample';

/** Each part as its kind and its text; prose is left out. */
function read(...lines: readonly string[]): string[] {
  return readArticle(lines.join('\n'), { engine, scope: sampleScope }).flatMap((part) =>
    part.kind === 'prose'
      ? []
      : [`${part.kind}: ${part.kind === 'scenario' ? part.scenario.title : part.text.trim()}`],
  );
}

const query = ['DeviceNetworkEvents', '| where RemotePort == 22', '| project DeviceName'];

describe('readArticle', () => {
  it('finds a query between sentences, and ends it where the KQL ends', () => {
    assert.deepEqual(read('Look for this:', ...query, 'It is noisy.'), [
      `query: ${query.join('\n')}`,
    ]);
  });

  it('takes no sentence and no list of tables for a query', () => {
    assert.deepEqual(
      read('find the cause', 'search for more', 'DeviceNetworkEvents', 'print it'),
      [],
    );
    assert.deepEqual(read('let us begin', 'set your alarms;', 'https://example.org'), []);
  });

  it('finds queries of tables that the schema does not know', () => {
    assert.deepEqual(read('My_CL | where a == 1'), ['query: My_CL | where a == 1']);
    assert.deepEqual(read('My_CL', '| take 5'), ['query: My_CL\n| take 5']);
  });

  it('parts queries that follow each other, and does not take fences for code', () => {
    assert.deepEqual(
      read('```kql', ...query, '```', '```', 'DeviceProcessEvents | take 1', '```'),
      [`query: ${query.join('\n')}`, 'query: DeviceProcessEvents | take 1'],
    );
    assert.deepEqual(read(...query, '', 'DeviceProcessEvents | take 1').length, 2);
  });

  it('reads through what pages do to code', () => {
    assert.deepEqual(read('1 DeviceNetworkEvents', '2 | where RemotePort == 22', '3 | take 1'), [
      'query: DeviceNetworkEvents\n| where RemotePort == 22\n| take 1',
    ]);
    assert.deepEqual(read('DeviceNetworkEvents | where RemoteUrl has “a&amp;b”'), [
      'query: DeviceNetworkEvents | where RemoteUrl has "a&b"',
    ]);
    assert.deepEqual(read("DeviceNetworkEvents | where RemoteUrl has 'a’b &amp;'"), [
      "query: DeviceNetworkEvents | where RemoteUrl has 'a’b &amp;'",
    ]);
  });

  it('keeps the end of a query that does not parse, for without it more would be found', () => {
    assert.deepEqual(read(...query, '| where (Broken ==', '', 'The end.'), [
      `query: ${[...query, '| where (Broken =='].join('\n')}`,
    ]);
  });

  it('keeps comments below a query, unless they introduce another', () => {
    assert.deepEqual(read('T | take 1', '// | count', '```'), ['query: T | take 1\n// | count']);
    assert.deepEqual(read('T | take 1', '// next', 'U | take 1'), [
      'query: T | take 1',
      'query: // next\nU | take 1',
    ]);
  });

  it('leaves out tables, whose rows begin like pipes', () => {
    assert.deepEqual(read(...query, '| Table | Use |', '|---|---|', 'DeviceProcessEvents | x |'), [
      `query: ${query.join('\n')}`,
    ]);
  });

  it('takes no other YAML for a rule', () => {
    assert.deepEqual(
      read('title: A Sigma rule', 'id: 1', 'status: test', 'description: x', 'detection:'),
      [],
    );
  });

  it('reads rules one after the other', () => {
    const rule = (id: string) => [`id: ${id}`, 'tactics: Execution', 'query: |', ...query];
    assert.deepEqual(
      read(...rule('a'), 'Words.', ...rule('b')).map((part) => part.slice(0, 11)),
      ['rule: id: a', 'rule: id: b'],
    );
  });
});

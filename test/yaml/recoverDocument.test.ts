import assert from 'node:assert/strict';
import { createScalarSourceMap } from '../../server/src/yaml/createScalarSourceMap';
import { parseYaml } from '../../server/src/yaml/parseYaml';
import { parseOne } from './recoveredFaults';
import { toPlain } from './toPlain';

describe('a document that the parser rejects', () => {
  it('keeps a broken connector list from silencing the query', () => {
    const { root, brokenEntries, partial } = parseOne(
      'requiredDataConnectors: [@\nquery: |\n  T\n',
    );
    assert.deepEqual(toPlain(root), { query: 'T\n' });
    assert.deepEqual(brokenEntries, [
      { key: 'requiredDataConnectors', span: { start: 0, end: 26 } },
    ]);
    assert.equal(partial, true);
  });

  it('is not partial when everything in it could be read', () => {
    const { partial, brokenEntries } = parseOne('query: |\nT\nkind: b\n');
    assert.equal(partial, false);
    assert.deepEqual(brokenEntries, []);
  });

  it('names each of several faults once', () => {
    const text =
      'name: @x\nrequiredDataConnectors:\n  - connectorId: X\n  dataTypes:\n    - T\nquery: |\nT\nkind: `b\n';
    assert.deepEqual(
      parseOne(text).problems.map(({ code }) => code),
      ['yaml-syntax', 'misplaced-data-types', 'query-not-indented', 'yaml-syntax'],
    );
  });

  it('does not spoil the other documents of the file', () => {
    const { documents } = parseYaml('a: 1\n---\nb: "x\n---\nc: 3\n');
    assert.deepEqual(
      documents.map(({ root }) => toPlain(root)),
      [{ a: '1' }, undefined, { c: '3' }],
    );
    assert.deepEqual(
      documents.map(({ problems }) => problems.length),
      [0, 1, 0],
    );
  });

  it('is read at true places, so that a query without indentation can be analysed', () => {
    const text = 'query: |\n  let x = 1;\nDeviceEvents\n| where x\nkind: b\n';
    const { root } = parseOne(text);
    assert.equal(root?.kind, 'mapping');
    const query = root.entries[0]?.value;
    assert.equal(query?.kind, 'scalar');
    const map = createScalarSourceMap(text, query);
    const start = map.embedded.indexOf('DeviceEvents');
    const host = map.toHost({ start, end: start + 'DeviceEvents'.length });
    assert.equal(text.slice(host.start, host.end), 'DeviceEvents');
  });

  it('is read at true places where dataTypes were misplaced', () => {
    const text = 'requiredDataConnectors:\n  - connectorId: X\n  dataTypes:\n    - DeviceEvents\n';
    const { root } = parseOne(text);
    assert.equal(root?.kind, 'mapping');
    const connectorList = root.entries[0]?.value;
    assert.equal(connectorList?.kind, 'sequence');
    const [connector] = connectorList.items;
    assert.equal(connector?.kind, 'mapping');
    const entry = connector.entries[1];
    assert.equal(text.slice(entry?.span.start, entry?.span.end), 'dataTypes:\n    - DeviceEvents');
  });

  for (const [what, text] of [
    ['100,000 opening brackets', '['.repeat(100_000)],
    ['a thousand nested brackets', `a: ${'['.repeat(1000)}${']'.repeat(1000)}\nb: 1\n`],
    ['a thousand nested dashes', '- '.repeat(1000)],
  ] as const) {
    it(`has one problem for ${what}`, () => {
      const { problems } = parseOne(text);
      assert.equal(problems.length, 1);
      assert.match(problems[0]?.message ?? '', /deeper than 100 levels/);
    });
  }

  it('reads a bounded number of documents, and says so', () => {
    const { documents } = parseYaml('a: 1\n---\n'.repeat(6000));
    assert.equal(documents.length, 5001);
    assert.match(documents.at(-1)?.problems[0]?.message ?? '', /first 5000 documents/);
  });

  it('limits aliases', () => {
    const { problems } = parseOne(`a: &a x\nb: [${'*a, '.repeat(200)}]\n`);
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['More than 100 aliases stand in this document; write the values out.'],
    );
  });
});

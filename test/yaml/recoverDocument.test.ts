import assert from 'node:assert/strict';
import { applySpanEdits } from '../../server/src/text/spanEdit';
import { createScalarSourceMap } from '../../server/src/yaml/createScalarSourceMap';
import { parseYaml } from '../../server/src/yaml/parseYaml';
import type { YamlDocument, YamlProblem } from '../../server/src/yaml/yamlTree';
import { assertSpans } from './assertSpans';
import { toPlain } from './toPlain';

function parseOne(text: string): YamlDocument {
  const file = parseYaml(text);
  assertSpans(file);
  const [document, ...others] = file.documents;
  assert.ok(document !== undefined && others.length === 0);
  return document;
}

/** What a user sees of a problem: its code and the text that is underlined. */
function show(text: string, { code, span }: YamlProblem): string {
  return `${code} ${text.slice(span.start, span.end)}`;
}

interface Fault {
  readonly what: string;
  readonly text: string;
  /** Code and underlined text of the only problem. */
  readonly problem: string;
  readonly message: RegExp;
  /** What can still be read. */
  readonly root: unknown;
  /** The text once the problem's edits are applied; absent when only the author can repair it. */
  readonly fixed?: string;
}

const values: readonly Fault[] = [
  ...['@', '%', '`'].map((sign) => ({
    what: `a value that begins with ${sign}`,
    text: `id: a\nname: ${sign}x's # note\nkind: b\n`,
    problem: `yaml-syntax ${sign}`,
    message: /must not begin .* quotes/,
    root: { id: 'a', kind: 'b' },
    fixed: `id: a\nname: '${sign}x''s' # note\nkind: b\n`,
  })),
  {
    what: 'a placeholder in braces before text',
    text: 'name: {{TOOL}} - use\nkind: b\n',
    problem: 'yaml-syntax {',
    message: /put it in quotes/,
    root: { kind: 'b' },
    fixed: "name: '{{TOOL}} - use'\nkind: b\n",
  },
  {
    what: 'a domain pattern that YAML takes for an alias',
    text: 'domains:\n  - *.example.com\n',
    problem: 'yaml-syntax *.example.com',
    message: /anchor .* quotes/,
    root: { domains: ['*.example.com'] },
    fixed: "domains:\n  - '*.example.com'\n",
  },
  {
    what: 'a second colon in a value',
    text: 'name: Tool: use\nkind: b\n',
    problem: 'yaml-syntax :',
    message: /put the value in quotes/,
    root: { kind: 'b' },
    fixed: "name: 'Tool: use'\nkind: b\n",
  },
  {
    what: 'a backslash in double quotes that begins no escape',
    text: 'path: "C:\\Users\\temp\\Data"\nkind: b\n',
    problem: 'yaml-syntax \\U',
    message: /backslash twice/,
    root: { kind: 'b' },
    fixed: 'path: "C:\\\\Users\\temp\\\\Data"\nkind: b\n',
  },
  {
    what: 'text behind a closing quote',
    text: "name: 'it's\nkind: b\n",
    problem: 'yaml-syntax s',
    message: /behind the closing '/,
    root: { kind: 'b' },
  },
  {
    what: 'text in the line of a block header',
    text: 'description: | Text\nkind: b\n',
    problem: 'yaml-syntax Text',
    message: /next line/,
    root: { kind: 'b' },
    fixed: 'description: |\n  Text\nkind: b\n',
  },
  {
    what: 'an unclosed quote that would swallow the rest',
    text: 'name: "Tool\nkind: b\nid: "c"\n',
    problem: 'yaml-syntax "',
    message: /quote is never closed/,
    root: { kind: 'b', id: 'c' },
  },
  {
    what: 'an unclosed quote in a list in brackets',
    text: "tactics: ['A', 'B]\nkind: b\n",
    problem: "yaml-syntax '",
    message: /quote is never closed/,
    root: { kind: 'b' },
  },
  {
    what: 'an unclosed bracket',
    text: 'tactics: [A, B\nkind: b\n',
    problem: 'yaml-syntax [',
    message: /bracket is never closed/,
    root: { kind: 'b' },
  },
  {
    what: 'a missing item between commas',
    text: 'tactics: [A, , B]\nkind: b\n',
    problem: 'yaml-syntax ,',
    message: /item is missing/,
    root: { kind: 'b' },
  },
  {
    what: 'an invisible character, and keeps the value with it',
    text: 'name: a\u0007b\nkind: c\n',
    problem: 'yaml-syntax \u0007',
    message: /U\+0007/,
    root: { name: 'a\u0007b', kind: 'c' },
    fixed: 'name: ab\nkind: c\n',
  },
];

const structure: readonly Fault[] = [
  {
    what: 'a key that is half typed',
    text: 'id: a\nsever\nkind: b\n',
    problem: 'yaml-syntax sever',
    message: /colon .* missing/,
    root: { id: 'a', kind: 'b' },
  },
  {
    what: 'a key that is half typed below a query',
    text: 'query: |\n  T\n  | take 1\nsever\n',
    problem: 'yaml-syntax sever',
    message: /colon .* missing/,
    root: { query: 'T\n| take 1\n' },
  },
  {
    what: 'a colon without space',
    text: 'severity:High\nkind: b\n',
    problem: 'yaml-syntax severity:',
    message: /space is missing/,
    root: { kind: 'b' },
    fixed: 'severity: High\nkind: b\n',
  },
  {
    what: 'prose between entries, once for all its lines',
    text: 'id: a\nSome words here.\nAnd, more words.\nkind: b\n',
    problem: 'yaml-syntax Some words here.',
    message: /no "key: value" entry/,
    root: { id: 'a', kind: 'b' },
  },
  {
    what: 'a list in the line of its key',
    text: 'tactics: - A\nkind: b\n',
    problem: 'yaml-syntax -',
    message: /lines of their own/,
    root: { kind: 'b' },
    fixed: 'tactics:\n  - A\nkind: b\n',
  },
  {
    what: 'list items below a value',
    text: 'tactics: A\n- B\nkind: b\n',
    problem: 'yaml-syntax - B',
    message: /already has a value/,
    root: { kind: 'b' },
  },
  {
    what: 'a list item without its dash',
    text: 'tactics:\n  - A\n  B\nkind: b\n',
    problem: 'yaml-syntax B',
    message: /without a dash/,
    root: { tactics: ['A'], kind: 'b' },
    fixed: 'tactics:\n  - A\n  - B\nkind: b\n',
  },
  {
    what: 'a list item that lost its dash and the column with it',
    text: 'list:\n  - a: 1\n    b:\n      - c\n  a: 2\n    b:\n      - d\n  - a: 3\nkind: b\n',
    problem: 'yaml-syntax a',
    message: /dash is missing before "a"/,
    root: { list: [{ a: '1', b: ['c'] }, { a: '2', b: ['d'] }, { a: '3' }], kind: 'b' },
    fixed: 'list:\n  - a: 1\n    b:\n      - c\n  - a: 2\n    b:\n      - d\n  - a: 3\nkind: b\n',
  },
  {
    what: 'a list item that lost its dash only, and so repeats the keys above',
    text: 'list:\n  - a: 1\n    b: 2\n    a: 3\n    b: 4\nkind: b\n',
    problem: 'duplicate-key a',
    message: /already/,
    root: { list: [{ a: '3', b: '4' }], kind: 'b' },
  },
  {
    what: 'the lines of a query whose key was deleted',
    text: 'tactics:\n  - A\n  let x = 1;\n  T\n  | where a == "b: c"\nkind: b\n',
    problem: 'yaml-syntax let x = 1;',
    message: /without a dash/,
    root: { tactics: ['A'], kind: 'b' },
  },
  {
    what: 'a closing bracket that is not indented',
    text: 'tactics: [\n  A,\n  B\n]\nkind: b\n',
    problem: 'yaml-syntax ]',
    message: /indented below it/,
    root: { tactics: ['A', 'B'], kind: 'b' },
    fixed: 'tactics: [\n  A,\n  B\n  ]\nkind: b\n',
  },
  {
    what: 'a quoted text that goes on in the first column',
    text: 'name: "a\nb"\nkind: b\n',
    problem: 'yaml-syntax b"',
    message: /indented below it/,
    root: { name: 'a b', kind: 'b' },
    fixed: 'name: "a\n  b"\nkind: b\n',
  },
  {
    what: 'an entry that is indented below a value',
    text: 'id: a\n  name: b\n  tactics:\n    - A\nkind: c\n',
    problem: 'yaml-syntax name: b',
    message: /same column/,
    root: { id: 'a', name: 'b', tactics: ['A'], kind: 'c' },
    fixed: 'id: a\nname: b\ntactics:\n  - A\nkind: c\n',
  },
  {
    what: 'an entry between two levels',
    text: 'tactics:\n  - A\n severity: High\nkind: b\n',
    problem: 'yaml-syntax severity: High',
    message: /same column/,
    root: { tactics: ['A'], severity: 'High', kind: 'b' },
    fixed: 'tactics:\n  - A\nseverity: High\nkind: b\n',
  },
  {
    what: 'an entry of an item that is indented too little',
    text: 'list:\n  - a: 1\n   b: 2\n  - a: 3\nkind: b\n',
    problem: 'yaml-syntax b: 2',
    message: /same column/,
    root: { list: [{ a: '1', b: '2' }, { a: '3' }], kind: 'b' },
    fixed: 'list:\n  - a: 1\n    b: 2\n  - a: 3\nkind: b\n',
  },
  {
    what: 'a fault deep inside a list, and keeps all around it',
    text: 'list:\n  - a: 1\n    b:\n      - c: @\n        d: 2\n  - a: 3\nkind: b\n',
    problem: 'yaml-syntax @',
    message: /quotes/,
    root: { list: [{ a: '1', b: [{ d: '2' }] }, { a: '3' }], kind: 'b' },
    fixed: "list:\n  - a: 1\n    b:\n      - c: '@'\n        d: 2\n  - a: 3\nkind: b\n",
  },
  {
    what: 'a key that stands twice',
    text: 'id: a\nid: b # again\nkind: c\n',
    problem: 'duplicate-key id',
    message: /already/,
    root: { id: 'b', kind: 'c' },
    fixed: 'id: a\nkind: c\n',
  },
  {
    what: 'a key that stands twice inside a list item',
    text: 'list:\n  - a: 1\n    a: |\n      x\n\n  - b: 2\n',
    problem: 'duplicate-key a',
    message: /already/,
    root: { list: [{ a: 'x\n' }, { b: '2' }] },
    fixed: 'list:\n  - a: 1\n\n  - b: 2\n',
  },
  {
    what: 'a key that stands twice in braces',
    text: 'a: {b: 1, b: 2}\n',
    problem: 'duplicate-key b',
    message: /already/,
    root: { a: { b: '2' } },
    fixed: 'a: {b: 1}\n',
  },
];

const connectors: readonly Fault[] = [
  {
    what: 'dataTypes in the column of the dash',
    text: 'requiredDataConnectors:\n    - connectorId: X\n    dataTypes:\n        - T\nkind: b\n',
    problem: 'misplaced-data-types dataTypes',
    message: /indent it by 2 columns .* connector/,
    root: { requiredDataConnectors: [{ connectorId: 'X', dataTypes: ['T'] }], kind: 'b' },
    fixed:
      'requiredDataConnectors:\n    - connectorId: X\n      dataTypes:\n          - T\nkind: b\n',
  },
  {
    what: 'dataTypes and its items in the column of the dash',
    text: 'requiredDataConnectors:\n  - connectorId: X\n  dataTypes:\n  - T\n  - U\n  - connectorId: Y\nkind: b\n',
    problem: 'misplaced-data-types dataTypes',
    message: /indent it/,
    root: {
      requiredDataConnectors: [{ connectorId: 'X', dataTypes: ['T', 'U'] }, { connectorId: 'Y' }],
      kind: 'b',
    },
    fixed:
      'requiredDataConnectors:\n  - connectorId: X\n    dataTypes:\n    - T\n    - U\n  - connectorId: Y\nkind: b\n',
  },
  {
    what: 'dataTypes in the first column below a list there',
    text: 'requiredDataConnectors:\n- connectorId: X\ndataTypes:\n- T\nkind: b\n',
    problem: 'misplaced-data-types dataTypes',
    message: /indent it by 2 columns/,
    root: { requiredDataConnectors: [{ connectorId: 'X', dataTypes: ['T'] }], kind: 'b' },
    fixed: 'requiredDataConnectors:\n- connectorId: X\n  dataTypes:\n  - T\nkind: b\n',
  },
  {
    what: 'dataTypes in the first column below an indented list',
    text: 'requiredDataConnectors:\r\n  - connectorId: X\r\ndataTypes: [T]\r\nkind: b\r\n',
    problem: 'misplaced-data-types dataTypes',
    message: /indent it by 4 columns/,
    root: { requiredDataConnectors: [{ connectorId: 'X', dataTypes: ['T'] }], kind: 'b' },
    fixed: 'requiredDataConnectors:\r\n  - connectorId: X\r\n    dataTypes: [T]\r\nkind: b\r\n',
  },
];

const queries: readonly Fault[] = [
  {
    what: 'a query without indentation',
    text: 'query: |\nlet x = "a: b";\nT\n| where a == x\ntactics:\n  - A\n',
    problem: 'query-not-indented let x = "a: b";',
    message: /not indented below "query:"/,
    root: { query: 'let x = "a: b";\nT\n| where a == x\n', tactics: ['A'] },
    fixed: 'query: |\n  let x = "a: b";\n  T\n  | where a == x\ntactics:\n  - A\n',
  },
  {
    what: 'a query without indentation at the end of the file',
    text: 'kind: b\nquery: |\nT\n| take 1',
    problem: 'query-not-indented T',
    message: /not indented below "query:"/,
    root: { kind: 'b', query: 'T\n| take 1\n' },
    fixed: 'kind: b\nquery: |\n  T\n  | take 1',
  },
  {
    what: 'a query that loses its indentation after the first line',
    text: 'query: |\n    let x = 1;\nT\n| extend\n  y = 1\n\n# done\nkind: b\n',
    problem: 'query-not-indented T',
    message: /not indented below "query:"/,
    root: { query: '    let x = 1;\nT\n| extend\n  y = 1\n', kind: 'b' },
    fixed: 'query: |\n    let x = 1;\n    T\n    | extend\n    y = 1\n\n# done\nkind: b\n',
  },
  {
    what: 'a query whose first line is indented deeper than the others',
    text: 'query: |\n    T\n  | take 1\nkind: b\n',
    problem: 'query-not-indented | take 1',
    message: /less than the first line/,
    root: { query: '  T\n| take 1\n', kind: 'b' },
    fixed: 'query: |\n    T\n    | take 1\nkind: b\n',
  },
  {
    what: 'a query with a schema that looks like fields',
    text: 'query: |\ndatatable(\nname: string,\nport: int)\n[]\nkind: b\n',
    problem: 'query-not-indented datatable(',
    message: /not indented/,
    root: { query: 'datatable(\nname: string,\nport: int)\n[]\n', kind: 'b' },
    fixed: 'query: |\n  datatable(\n  name: string,\n  port: int)\n  []\nkind: b\n',
  },
  {
    what: 'a query without its block header',
    text: 'query:\nlet x = 1;\nT\nkind: b\n',
    problem: 'query-not-indented let x = 1;',
    message: /write "query: \|"/,
    root: { query: 'let x = 1;\nT\n', kind: 'b' },
    fixed: 'query: |\n  let x = 1;\n  T\nkind: b\n',
  },
  {
    what: 'a query that begins in the line of its key',
    text: 'query: T\n| where a\n| take 1\nkind: b\n',
    problem: 'query-not-indented | where a',
    message: /write "query: \|"/,
    root: { query: 'T\n| where a\n| take 1\n', kind: 'b' },
    fixed: 'query: |\n  T\n  | where a\n  | take 1\nkind: b\n',
  },
  {
    what: 'a description without indentation',
    text: 'description: |\nSome words,\nhttps://example.com\nkind: b\n',
    problem: 'yaml-syntax Some words,',
    message: /not indented below "description:"/,
    root: { description: 'Some words,\nhttps://example.com\n', kind: 'b' },
    fixed: 'description: |\n  Some words,\n  https://example.com\nkind: b\n',
  },
  {
    what: 'a blank line that is wider than the text below it',
    text: 'query: |\n      \n  T\nkind: b\n',
    problem: 'yaml-syntax       ',
    message: /more spaces/,
    root: { query: '    \nT\n', kind: 'b' },
    fixed: 'query: |\n\n  T\nkind: b\n',
  },
];

const tabs: readonly Fault[] = [
  {
    what: 'tabs before list items',
    text: 'tactics:\n\t- A\n\t- B\nkind: b\n',
    problem: 'tab-indentation \t',
    message: /spaces/,
    root: { tactics: ['A', 'B'], kind: 'b' },
    fixed: 'tactics:\n  - A\n  - B\nkind: b\n',
  },
  {
    what: 'tabs before a query’s lines, and keeps those inside them',
    text: 'query: |\n\tT\n\t\t| where a ==\t1\nkind: b\n',
    problem: 'tab-indentation \t',
    message: /spaces/,
    root: { query: 'T\n\t| where a ==\t1\n', kind: 'b' },
    fixed: 'query: |\n  T\n    | where a ==\t1\nkind: b\n',
  },
  {
    what: 'tabs behind spaces',
    text: 'list:\n  - a:\n    \t- b\nkind: c\n',
    problem: 'tab-indentation     \t',
    message: /spaces/,
    root: { list: [{ a: ['b'] }], kind: 'c' },
    fixed: 'list:\n  - a:\n      - b\nkind: c\n',
  },
  {
    what: 'tabs among the lines of a query that is not indented',
    text: 'query: |\nT\n\t| take 1\nkind: b\n',
    problem: 'query-not-indented T',
    message: /not indented/,
    root: { query: 'T\n\t| take 1\n', kind: 'b' },
    fixed: 'query: |\n  T\n  \t| take 1\nkind: b\n',
  },
];

describe('a document that the parser rejects', () => {
  for (const { what, text, problem, message, root, fixed } of [
    ...values,
    ...structure,
    ...connectors,
    ...queries,
    ...tabs,
  ]) {
    it(`has one problem for ${what}`, () => {
      const document = parseOne(text);
      assert.deepEqual(
        document.problems.map((found) => show(text, found)),
        [problem],
      );
      assert.match(document.problems[0]?.message ?? '', message);
      assert.deepEqual(toPlain(document.root), root);
    });

    if (fixed !== undefined) {
      it(`is repaired by the edits for ${what}`, () => {
        const edits = parseOne(text).problems.flatMap((found) => found.edits ?? []);
        assert.equal(applySpanEdits(text, edits), fixed);
        assert.deepEqual(parseOne(fixed).problems, []);
      });
    }
  }

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

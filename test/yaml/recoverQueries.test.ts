import { type Fault, testFaults } from './recoveredFaults';

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

describe('a document with badly indented text', () => {
  testFaults(queries);

  describe('such as tabs', () => {
    testFaults(tabs);
  });
});

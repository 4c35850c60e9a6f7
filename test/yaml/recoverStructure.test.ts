import { type Fault, testFaults } from './recoveredFaults';

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

describe('a document with entries out of place', () => {
  testFaults(structure);

  describe('such as data types', () => {
    testFaults(connectors);
  });
});

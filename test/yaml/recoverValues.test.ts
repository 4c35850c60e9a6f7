import { type Fault, testFaults } from './recoveredFaults';

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

describe('a document with a broken value', () => {
  testFaults(values);
});

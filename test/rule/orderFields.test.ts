import assert from 'node:assert/strict';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { orderFields } from '../../server/src/rule/orderFields';
import { readRules } from '../../server/src/rule/readRule';
import { applySpanEdits } from '../../server/src/text/spanEdit';
import { parseYaml } from '../../server/src/yaml/parseYaml';

/** The text with the fields of each of its rules in order. */
function order(text: string): string {
  const edits = readRules(parseYaml(text)).flatMap((rule) => orderFields(text, rule) ?? []);
  return applySpanEdits(text, edits);
}

describe('orderFields', () => {
  it('puts fields in canonical order and leaves their lines as they are', () => {
    assert.equal(
      order('query: |\n    T\n    | take 1\ntactics:\n- "Impact"\nid:   x\nname: \'a\'\n'),
      'id:   x\nname: \'a\'\ntactics:\n- "Impact"\nquery: |\n    T\n    | take 1\n',
    );
  });

  it('leaves a rule in order alone', () => {
    const text = 'id: x\nname: a\n\ntactics: []\nquery: T';
    assert.equal(order(text), text);
  });

  it('takes comments along: those above, those on the line, those indented below', () => {
    assert.equal(
      order(`query: T
# What it is for.
#
# rmm-detections-disable-next-line unknown-tactic
tactics: # two
  - Impact # bad
  # - Execution

name: a # short
`),
      `name: a # short
# What it is for.
#
# rmm-detections-disable-next-line unknown-tactic
tactics: # two
  - Impact # bad
  # - Execution

query: T
`,
    );
  });

  it('leaves the comments of the document itself where they are', () => {
    assert.equal(
      order('# Licence\n\n# The query.\nquery: T\nname: a\ntactics: []\n# The end.\n'),
      '# Licence\n\nname: a\ntactics: []\n# The query.\nquery: T\n# The end.\n',
    );
  });

  it('keeps fields apart that blank lines part', () => {
    assert.equal(
      order('query: T\n\ntactics: []\n\nname: a\n'),
      'name: a\n\ntactics: []\n\nquery: T\n',
    );
    assert.equal(
      order('tactics: []\nname: a\n\n\nquery: T\n'),
      'name: a\ntactics: []\n\n\nquery: T\n',
    );
  });

  it('leaves an unknown field behind the one before it', () => {
    assert.equal(
      order('zzz: 1\nquery: T\nmine: 2\nother: 3\ntactics: []\n'),
      'zzz: 1\ntactics: []\nquery: T\nmine: 2\nother: 3\n',
    );
  });

  it('orders each rule of a file for itself', () => {
    assert.equal(
      order('---\nquery: T\ntactics: []\n---\nquery: U\ntactics: []'),
      '---\ntactics: []\nquery: T\n---\ntactics: []\nquery: U\n',
    );
  });

  it('keeps CRLF, a byte order mark and an indented mapping', () => {
    assert.equal(
      order('\uFEFF  query: T\r\n  tactics: []\r\n'),
      '\uFEFF  tactics: []\r\n  query: T\r\n',
    );
  });

  for (const [what, text] of [
    ['a document that does not parse', 'query: T\ntactics: []\nname: "open\n'],
    ['aliases', 'query: T\ntactics: &t [Impact]\nname: a\ntags: *t\n'],
    ['a scalar that keeps the blank lines below it', 'query: |+\n  T\n\ntactics: []\n'],
    ['a mapping on one line', '{ query: T, tactics: [] }\n'],
    ['a key with a question mark', '? query\n: T\ntactics: []\n'],
    ['an indented comment above all', '  # note\nquery: T\ntactics: []\n'],
    ['something that is no rule', 'query: T\nname: a\n'],
  ] as const) {
    it(`does not touch ${what}`, () => assert.equal(order(text), text));
  }

  it('changes no value and loses no line, and has nothing to do the second time', () => {
    const fields = [
      'id: x # comment',
      'name: >-\n  folded\n  text',
      'description: "two\n  lines"',
      'severity: Low\n\n\n',
      'requiredDataConnectors:\n- a: 1\n- b: |\n    text\n\n  # below',
      '# above\ntactics: [a,\n b]',
      '\n# far above\n\nversion: 1.0.0',
      'mine:',
      'theirs: |\n',
      'kind:\n  # empty\n',
    ];
    const queries = ['query: |\n  T\n   \n  | take 1\n', 'query: |2-\n    T', 'query: >\n\n  T'];
    const chosenFields = fc
      .tuple(fc.shuffledSubarray(fields), fc.constantFrom(...queries), fc.nat())
      .map(([chosen, query, place]) => chosen.toSpliced(place % (chosen.length + 1), 0, query));
    fc.assert(
      fc.property(chosenFields, fc.constantFrom('\n', '\r\n'), (chosen, lineBreak) => {
        const lines = ['relevantTechniques: []', ...chosen].join('\n');
        const text = lines.replaceAll('\n', lineBreak);
        const ordered = order(text);
        assert.deepEqual(load(ordered), load(text));
        assert.deepEqual(getLines(ordered), getLines(text));
        assert.equal(order(ordered), ordered);
      }),
    );
  });
});

function getLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .sort();
}

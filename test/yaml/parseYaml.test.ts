import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dump, loadAll, parseEvents } from 'js-yaml';
import { parseYaml } from '../../server/src/yaml/parseYaml';
import type { YamlEntry, YamlNode, YamlScalar } from '../../server/src/yaml/yamlTree';
import { assertSpans } from './assertSpans';
import { toPlain } from './toPlain';

function parseRoot(text: string): YamlNode | undefined {
  const { documents } = parseYaml(text);
  assert.deepEqual(
    documents.flatMap(({ problems }) => problems),
    [],
  );
  assert.equal(documents.length, 1);
  return documents[0]?.root;
}

function getEntries(text: string): readonly YamlEntry[] {
  const root = parseRoot(text);
  assert.equal(root?.kind, 'mapping');
  return root.entries;
}

function getScalar(text: string, key: string): YamlScalar {
  const entry = getEntries(text).find((candidate) => toPlain(candidate.key) === key);
  assert.equal(entry?.value.kind, 'scalar');
  return entry.value;
}

/** The source of each value of a mapping, by key. */
function readValueTexts(text: string): Record<string, string> {
  return Object.fromEntries(
    getEntries(text).map(({ key, value }) => [
      String(toPlain(key)),
      text.slice(value.span.start, value.span.end),
    ]),
  );
}

describe('parseYaml', () => {
  it('places keys, values and entries exactly', () => {
    const text = '# head\nname: Foo bar  # why\nlist:\n  - "a"\n  - [b, c]\n';
    assert.deepEqual(readValueTexts(text), { name: 'Foo bar', list: '- "a"\n  - [b, c]' });
    const [name] = getEntries(text);
    assert.equal(text.slice(name?.key.span.start, name?.key.span.end), 'name');
    assert.equal(text.slice(name?.span.start, name?.span.end), 'name: Foo bar');
  });

  it('places a scalar with its quotes and its value without', () => {
    const text = "a: 'it''s'\n";
    const scalar = getScalar(text, 'a');
    assert.equal(scalar.value, "it's");
    assert.equal(scalar.style, 'single-quoted');
    assert.equal(text.slice(scalar.span.start, scalar.span.end), "'it''s'");
    assert.equal(text.slice(scalar.valueSpan.start, scalar.valueSpan.end), "it''s");
  });

  it('places a block scalar from its header to its last line', () => {
    const text = 'query: # the | and > of it\n  |2-\n    T\n  | take 1\n\n# tail\nkind: x\n';
    const scalar = getScalar(text, 'query');
    assert.equal(scalar.value, '  T\n| take 1');
    assert.equal(scalar.chomping, 'strip');
    assert.equal(scalar.indent, 2);
    assert.equal(text.slice(scalar.span.start, scalar.span.end), '|2-\n    T\n  | take 1');
    assert.equal(text.slice(scalar.valueSpan.start, scalar.valueSpan.end), '    T\n  | take 1');
  });

  for (const [chomping, source, value] of [
    ['clip', '  T\n', 'T\n'],
    ['strip', '  T', 'T'],
    ['keep', '  T\n\n \n', 'T\n\n\n'],
  ] as const) {
    it(`ends a block scalar where its value ends (${chomping})`, () => {
      const sign = { clip: '', strip: '-', keep: '+' }[chomping];
      const text = `q: |${sign}\n  T\n\n \nk: x\n`;
      const scalar = getScalar(text, 'q');
      assert.equal(scalar.value, value);
      assert.equal(text.slice(scalar.valueSpan.start, scalar.valueSpan.end), source);
    });
  }

  it('tells how far text typed into an empty block scalar has to be indented', () => {
    assert.equal(getScalar('q: |\n', 'q').indent, 2);
    assert.equal(getScalar('q: |\n      \nk: x\n', 'q').indent, 6);
  });

  it('places an absent value behind its colon', () => {
    const text = 'severity: \nkind:\n';
    const [severity, kind] = getEntries(text);
    assert.deepEqual(severity?.value.span, { start: 9, end: 9 });
    assert.deepEqual(kind?.value.span, { start: 16, end: 16 });
  });

  it('places an absent list item behind its dash', () => {
    const root = parseRoot('- a\n- \n-\n');
    assert.equal(root?.kind, 'sequence');
    assert.deepEqual(
      root.items.map(({ span }) => [span.start, span.end]),
      [
        [2, 3],
        [5, 5],
        [8, 8],
      ],
    );
  });

  it('reads a pair within a flow sequence as a mapping of its own', () => {
    const text = '[a: 1, {b: c}: d, ? e]';
    const root = parseRoot(text);
    assert.equal(root?.kind, 'sequence');
    assert.deepEqual(
      root.items.map(({ span }) => text.slice(span.start, span.end)),
      ['a: 1', '{b: c}: d', 'e'],
    );
  });

  it('reads complex keys and keys without value', () => {
    assert.deepEqual(toPlain(parseRoot('? a\n? b\n: c\n: d\n')), { a: '', b: 'c', '': 'd' });
  });

  it('names anchors, tags and aliases without following them', () => {
    const [a, b] = getEntries('a: &x !foo bar\nb: *x\n');
    assert.equal(a?.value.anchor, 'x');
    assert.equal(a?.value.tag, '!foo');
    assert.deepEqual(b?.value, { kind: 'alias', name: 'x', span: { start: 18, end: 20 } });
  });

  it('does not expand an alias bomb', () => {
    const lines = Array.from({ length: 30 }, (_, i) =>
      i === 0 ? 'a0: &a0 x' : `a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`,
    );
    assert.deepEqual(parseYaml(lines.join('\n')).documents[0]?.problems, []);
  });

  it('reads a file with a byte order mark and CRLF', () => {
    const text = '\uFEFF---\r\na: 1\r\nb: |\r\n  x\r\n  y\r\n';
    assert.deepEqual(toPlain(parseRoot(text)), { a: '1', b: 'x\ny\n' });
  });

  it('reads each document of a file at its true place', () => {
    const text = '# one\na: 1\n---\n# two\nb: 2\n...\n%TAG !e! tag:x,1:\n--- !e!t\nc: 3\n---\n';
    const { documents } = parseYaml(text);
    assert.deepEqual(
      documents.map(({ root }) => toPlain(root)),
      [{ a: '1' }, { b: '2' }, { c: '3' }, undefined],
    );
    assert.deepEqual(
      documents.map(({ span }) => text.slice(span.start, span.end)),
      ['# one\na: 1\n', '\n# two\nb: 2\n', ' !e!t\nc: 3\n', '\n'],
    );
  });

  it('ends a block scalar at a document marker', () => {
    const { documents } = parseYaml('a: |\n  x\n---\nb: 1\n');
    assert.deepEqual(
      documents.map(({ root }) => toPlain(root)),
      [{ a: 'x\n' }, { b: '1' }],
    );
  });

  for (const [what, text] of [
    ['an empty file', ''],
    ['only blanks', ' \n\t\n'],
    ['only comments', '# a\n# b\n'],
    ['only a byte order mark', '\uFEFF'],
  ] as const) {
    it(`reads ${what} as one empty document without problems`, () => {
      const { documents } = parseYaml(text);
      assert.equal(documents.length, 1);
      assert.equal(documents[0]?.root, undefined);
      assert.deepEqual(documents[0]?.problems, []);
    });
  }

  it('reads what js-yaml reads from any dumped value', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '\n', ':', '#', "'", '"', '- ', '😀', '|'),
    });
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 3 },
        text,
        fc.array(tie('node')),
        fc.dictionary(text, tie('node')),
      ),
    })).node;
    const options = fc.record({
      flowLevel: fc.constantFrom(-1, 0, 1, 2),
      indent: fc.constantFrom(2, 4),
      seqNoIndent: fc.boolean(),
      forceQuotes: fc.boolean(),
      lineWidth: fc.constantFrom(-1, 20),
    });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 3 }), options, (values, dumping) => {
        const file = parseYaml(values.map((v) => `---\n${dump(v, dumping)}`).join(''));
        assertSpans(file);
        const plain = file.documents.map(({ root }) => toPlain(root));
        assert.deepEqual(
          plain,
          values.map((v) => JSON.parse(JSON.stringify(v))),
        );
      }),
    );
  });

  it('finds as many documents as js-yaml does', () => {
    const line = fc.constantFrom(
      '---',
      '...',
      'a: 1',
      '# c',
      '--- # c',
      '',
      '  b: 2',
      '---x: 1',
      '... # e',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = lines.join('\n');
        let expected: number;
        try {
          parseEvents(text, {});
          expected = loadAll(text).length;
        } catch {
          return;
        }
        assert.equal(parseYaml(text).documents.length, Math.max(expected, 1), text);
      }),
      { numRuns: 500 },
    );
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lex } from '../../../server/src/kql/kusto/kustoLexer';
import { readQueryPieces } from '../../../server/src/kql/layout/readQueryPieces';
import { engine } from '../../support/kqlSample';

function format(...lines: string[]): string[] | undefined {
  return engine.format(lines.join('\n'))?.split('\n');
}

/** What a layout must not touch. */
function readContent(query: string): string[] {
  return readQueryPieces(lex(query)).map(({ text }) => text);
}

function assertKept(...lines: string[]): void {
  assert.deepEqual(format(...lines), lines);
}

describe('format', () => {
  it('puts one operator on a line, with the bar before it', () => {
    const lines = ["T | where a has 'x' | take 5", "T |\nwhere a has 'x' |\ntake 5"];
    for (const query of lines) {
      assert.deepEqual(format(query), ['T', "| where a has 'x'", '| take 5']);
    }
  });

  it('leaves short pipelines on their line where they are part of something', () => {
    assertKept('let n = toscalar(T | count);', 'T | take n');
  });

  it('breaks pipelines that are too long for a line', () => {
    const term = `'${'x'.repeat(70)}'`;
    assert.deepEqual(format(`let u = T | where a has ${term};`, 'u'), [
      'let u = T',
      `| where a has ${term};`,
      'u',
    ]);
  });

  it('sets single blanks, and none at the ends of lines', () => {
    assert.deepEqual(
      format('T   ', "|where a=='x'and  b in('y','z') ", '|extend c=a+b,d = f (a,b )'),
      ['T', "| where a == 'x' and b in ('y', 'z')", '| extend c = a + b, d = f(a, b)'],
    );
  });

  it('keeps the spacing in which authors differ for good reason', () => {
    assertKept('T', '| join kind=inner (U) on a', '| where b between (1..2) and c[0] == -1');
  });

  it('indents the content of brackets by two, and closes them where the author did', () => {
    assert.deepEqual(format('let names = dynamic([', "        'x',", "    'y'", '    ]);', 'T'), [
      'let names = dynamic([',
      "  'x',",
      "  'y'",
      ']);',
      'T',
    ]);
    assert.deepEqual(format('T', '| where a has_any (', "        'x',", "        'y'", ')'), [
      'T',
      '| where a has_any (',
      "  'x',",
      "  'y'",
      ')',
    ]);
    assert.deepEqual(
      format('T', '| where a has_any (', "        'x',", "        'y'", '    )', '    and b == 1'),
      ['T', '| where a has_any (', "    'x',", "    'y'", '  )', '  and b == 1'],
    );
  });

  it('indents pipelines in brackets', () => {
    assert.deepEqual(
      format('T', '| join (', 'U', '| where a == 1', '| mv-apply b on (', 'where c', ')', ') on d'),
      [
        'T',
        '| join (',
        '  U',
        '  | where a == 1',
        '  | mv-apply b on (',
        '    where c',
        '  )',
        ') on d',
      ],
    );
  });

  it('indents the bodies of functions', () => {
    assert.deepEqual(
      format('let f = (a: long) {', 'let t = U;', 't', '| where b == a', '};', 'f(1)'),
      ['let f = (a: long) {', '  let t = U;', '  t', '  | where b == a', '};', 'f(1)'],
    );
  });

  it('keeps lines that go on, and what they are aligned with', () => {
    assertKept('T', '| summarize n = count(),', '            newest = max(a)', '    by b');
    assert.deepEqual(format('T', '| extend a=1,', '         b=2', '| where c or', 'd'), [
      'T',
      '| extend a = 1,',
      '         b = 2',
      '| where c or',
      '  d',
    ]);
  });

  it('keeps tables that were made by hand', () => {
    const rows = ["  'a',    1,", "  'bcde', 2,"];
    assertKept('datatable(name: string, n: long) [', ...rows, ']');
  });

  it('keeps comments in their places, and indents those on lines of their own', () => {
    assert.deepEqual(
      format(
        '// head',
        'T // table',
        '    // why',
        '| where a == 1   // aligned',
        '//| take 1',
        '',
      ),
      ['// head', 'T // table', '// why', '| where a == 1   // aligned', '//| take 1', ''],
    );
    assert.deepEqual(format('T', '| where a in (', '// one', "'x'", '// end', ')'), [
      'T',
      '| where a in (',
      '  // one',
      "  'x'",
      '  // end',
      ')',
    ]);
  });

  it('keeps one blank line at most, and the last line break', () => {
    assert.deepEqual(format('', 'let a = 1;', '', '', '', 'T', '', ''), [
      'let a = 1;',
      '',
      'T',
      '',
    ]);
    assert.deepEqual(format('T'), ['T']);
  });

  it('leaves what stands in strings alone, also over several lines', () => {
    assertKept('print a = ```', '  x|y,z  ', "```, b = 'c,d  |e'");
  });

  it('turns tabs between tokens into blanks', () => {
    assert.deepEqual(format('T', '|\twhere\ta == 1', '\tand b == 2'), [
      'T',
      '| where a == 1',
      '  and b == 2',
    ]);
  });

  it('leaves broken and empty queries alone', () => {
    for (const query of ['T | where (', 'T | | take', "T | where a has 'x", '', '  \n', '// x |']) {
      const formatted = engine.format(query);
      assert.ok(formatted === undefined || formatted === query, query);
    }
  });

  it('keeps every token and comment, and has nothing to do the second time', () => {
    fc.assert(
      fc.property(arbitraryQuery(), (query) => {
        const formatted = engine.format(query);
        assert.ok(formatted !== undefined, 'not formatted');
        assert.deepEqual(readContent(formatted), readContent(query));
        assert.equal(engine.format(formatted), formatted);
      }),
      { numRuns: 25 },
    );
  });
});

const sample = [
  'let names = dynamic([\'x\', "y"]) ;',
  'let f = (a: string, b: long = 3) { T | where c has a | take b } ;',
  "let m = materialize(T | where a in~ ('x', 'y') and not(b) or c !between (1 .. 2)) ;",
  "union isfuzzy=true (f('x') | extend d = -1), (m | extend e = a[0].b)",
  '| join kind=leftouter (U | summarize n = count(), make_set(a) by bin(t, 1h)) on $left.a == $right.b',
  '| mv-apply x = y to typeof(string) on (where x has_any (names) | project x)',
  '| parse a with * "k=" v:string ";" *',
  '| order by n desc nulls last',
].join(' ');

/** The sample with other white space and comments between its tokens. */
function arbitraryQuery(): fc.Arbitrary<string> {
  const texts = lex(sample).flatMap(({ Trivia, Text }, index) =>
    index > 0 && Trivia === '' ? ['', Text] : [' ', Text],
  );
  const space = fc.constantFrom(
    ' ',
    '  ',
    '\n',
    '\n\n\n',
    '\n    ',
    '\t',
    ' // c\n',
    '\n  // d  \n',
  );
  const gap = fc.oneof({ weight: 8, arbitrary: fc.constant(' ') }, { weight: 2, arbitrary: space });
  return fc
    .array(gap, { minLength: texts.length, maxLength: texts.length })
    .map((gaps) => texts.map((text, index) => (text === ' ' ? gaps[index] : text)).join(''));
}

import assert from 'node:assert/strict';
import { readCursor } from '../../support/atCursor';
import { engine, sampleScope } from '../../support/kqlSample';

function findAt(marked: string) {
  const { text, offset } = readCursor(marked);
  return { text, found: engine.findOccurrences(text, offset, sampleScope) };
}

/** The query with its definition between « and », other occurrences between ‹ and ›. */
function showAt(marked: string): string | undefined {
  const { text, found } = findAt(marked);
  if (!found) return undefined;
  return found.spans.toReversed().reduce((shown, { start, end }) => {
    const [open, close] = start === found.definition?.start ? '«»' : '‹›';
    return `${shown.slice(0, start)}${open}${shown.slice(start, end)}${close}${shown.slice(end)}`;
  }, text);
}

describe('findOccurrences', () => {
  it('finds a let variable from any of its places, wherever in the name the caret is', () => {
    const shown = 'let «from» = ago(1d); DeviceProcessEvents | where Timestamp > ‹from›';
    for (const marked of [
      'let $0from = ago(1d); DeviceProcessEvents | where Timestamp > from',
      'let fr$0om = ago(1d); DeviceProcessEvents | where Timestamp > from',
      'let from = ago(1d); DeviceProcessEvents | where Timestamp > from$0',
    ]) {
      assert.equal(showAt(marked), shown);
    }
  });

  it('finds a function and its parameters', () => {
    assert.equal(
      showAt('let f = (a: string) { print a }; f$0(1)'),
      'let «f» = (a: string) { print a }; ‹f›(1)',
    );
    assert.equal(
      showAt('let a = 1; let f = (a: string) { print a$0 }; f(a)'),
      'let a = 1; let f = («a»: string) { print ‹a› }; f(a)',
    );
  });

  it('finds computed columns, however they are computed', () => {
    for (const [marked, shown] of [
      ['print n = 1 | where n$0 > 0', 'print «n» = 1 | where ‹n› > 0'],
      [
        'DeviceProcessEvents | summarize n = count() by DeviceName | order by n$0',
        'DeviceProcessEvents | summarize «n» = count() by DeviceName | order by ‹n›',
      ],
      [
        'DeviceProcessEvents | parse FileName with stem$0:string "." * | project stem',
        'DeviceProcessEvents | parse FileName with «stem»:string "." * | project ‹stem›',
      ],
      [
        'DeviceProcessEvents | project-rename Host = DeviceName | where Host$0 != ""',
        'DeviceProcessEvents | project-rename «Host» = DeviceName | where ‹Host› != ""',
      ],
      [
        "datatable(name: string)['x'] | where name$0 == 'x'",
        "datatable(«name»: string)['x'] | where ‹name› == 'x'",
      ],
      [
        'print l = dynamic([1]) | mv-expand l to typeof(long) | where l$0 > 0',
        'print «l» = dynamic([1]) | mv-expand ‹l› to typeof(long) | where ‹l› > 0',
      ],
    ] as const) {
      assert.equal(showAt(marked), shown);
    }
  });

  it('tells a column from another of that name', () => {
    assert.equal(
      showAt('print n = 1 | extend n$0 = n + 1 | project n'),
      'print n = 1 | extend «n» = n + 1 | project ‹n›',
    );
  });

  it('follows a column that is kept under its name without being named again', () => {
    assert.equal(
      showAt('print n = 1 | summarize count() by bin(n$0, 2) | where n > 1'),
      'print «n» = 1 | summarize count() by bin(‹n›, 2) | where ‹n› > 1',
    );
  });

  it('follows a column out of the function that computes it', () => {
    assert.equal(
      showAt('let f = (a: long) { print n = a }; f(1) | where n$0 > 0'),
      'let f = (a: long) { print «n» = a }; f(1) | where ‹n› > 0',
    );
  });

  it('takes columns for one that a union or a join brings together', () => {
    assert.equal(
      showAt('union (print n = 1), (print n = 2) | where n$0 > 0'),
      'union (print «n» = 1), (print ‹n› = 2) | where ‹n› > 0',
    );
    assert.equal(
      showAt('print k = 1, a = 1 | join (print k$0 = 1) on k | project k, k1'),
      'print «k» = 1, a = 1 | join (print ‹k› = 1) on ‹k› | project ‹k›, k1',
    );
  });

  it('finds names in brackets, brackets included', () => {
    assert.equal(
      showAt("print ['my na$0me'] = 1 | where ['my name'] > 0"),
      "print «['my name']» = 1 | where ‹['my name']› > 0",
    );
  });

  it('knows no definition of what the schema or the engine defines', () => {
    assert.equal(
      showAt('Device$0ProcessEvents | union (DeviceProcessEvents)'),
      '‹DeviceProcessEvents› | union (‹DeviceProcessEvents›)',
    );
    assert.equal(
      showAt('DeviceProcessEvents | where FileName$0 != "" | project FileName'),
      'DeviceProcessEvents | where ‹FileName› != "" | project ‹FileName›',
    );
    assert.equal(showAt('print a$0go(1h), ago(2h)'), 'print ‹ago›(1h), ‹ago›(2h)');
  });

  it('does not take a computed column for the query’s own that is one with a table’s', () => {
    assert.equal(
      showAt('union (print FileName = "x"), DeviceProcessEvents | where FileName$0 != ""'),
      'union (print ‹FileName› = "x"), DeviceProcessEvents | where ‹FileName› != ""',
    );
  });

  it('says what kind of thing it found', () => {
    const kinds = [
      'let x$0 = 1; print x',
      'print x$0 = 1',
      'DeviceProcess$0Events',
      'print ag$0o(1h)',
    ];
    assert.deepEqual(
      kinds.map((marked) => findAt(marked).found?.kind),
      ['variable', 'column', 'table', 'function'],
    );
  });

  it('finds nothing but names that mean something', () => {
    for (const marked of [
      '$0',
      'print $0 1',
      "print 'a$0'",
      'print 1 // pr$0int',
      'DeviceProcessEvents | where Unheard$0Of > 1',
      'DeviceProcessEvents | jo$0in kind=inner (DeviceProcessEvents) on SHA1',
    ]) {
      assert.equal(showAt(marked), undefined, marked);
    }
  });
});

import assert from 'node:assert/strict';
import { analyze } from '../../support/kqlSample';

const start = 'DeviceProcessEvents | where ';

describe('readQuery', () => {
  it('takes as many brackets as anyone writes', () => {
    const query = `${start}${'('.repeat(50)}SHA1 == ''${')'.repeat(50)}`;
    assert.deepEqual(analyze(query).diagnostics, []);
    assert.equal(analyze(query).unanalyzed, undefined);
  });

  it('says where brackets become too many, and goes no further', () => {
    for (const open of ['(', '[', '{', 'strcat(']) {
      const query = start + open.repeat(10_000);
      const { diagnostics, references, unanalyzed } = analyze(query);
      assert.equal(unanalyzed, 'too-deep');
      assert.deepEqual(
        diagnostics.map(({ kind, span }) => `${kind} ${query.slice(span.start, span.end)}`),
        [`syntax ${open.at(-1)}`],
      );
      assert.deepEqual(
        references.map(({ name }) => name),
        ['DeviceProcessEvents'],
      );
    }
  });

  it('does not judge a query of more conditions than the engine can bind', () => {
    const query = start + Array.from({ length: 1000 }, (_, n) => `SHA1 == '${n}'`).join(' or ');
    const { diagnostics, references, hasResult, outputColumns, unanalyzed } = analyze(query);
    assert.deepEqual(diagnostics, []);
    assert.deepEqual(
      references.map(({ name, known }) => [name, known]),
      [['DeviceProcessEvents', true]],
    );
    assert.deepEqual([hasResult, outputColumns, unanalyzed], [true, undefined, 'too-deep']);
  });

  it('does not follow functions that call each other more often than anyone writes', () => {
    const define = (n: number, body: string) =>
      `let f${n} = (name: string) { DeviceProcessEvents | where SHA1 == name ${body} };\n`;
    const callTwice = (n: number) =>
      ['a', 'b'].map((value) => `| join (f${n}('${value}')) on SHA1`).join(' ');
    const chain = (length: number) => {
      const functions = Array.from({ length }, (_, n) =>
        define(n, n === 0 ? '' : callTwice(n - 1)),
      );
      return `${functions.join('')}f${length - 1}('c')`;
    };
    assert.equal(analyze(chain(3)).unanalyzed, undefined);
    assert.deepEqual(analyze(chain(3)).diagnostics, []);
    assert.equal(analyze(chain(30)).unanalyzed, 'too-deep');
    assert.deepEqual(analyze(chain(30)).diagnostics, []);
  });

  it('leaves a query of a megabyte alone', () => {
    const { diagnostics, unanalyzed } = analyze(`${start}${'a'.repeat(1_000_000)}`);
    assert.deepEqual(diagnostics, []);
    assert.equal(unanalyzed, 'too-long');
  });

  it('stops after a hundred errors', () => {
    const query = `DeviceProcessEvents | project ${Array.from({ length: 500 }, (_, n) => `c${n}`)}`;
    assert.equal(analyze(query).diagnostics.length, 100);
  });

  it('answers for any text, and stays within it', () => {
    for (const text of [
      '\0',
      '\ud800',
      ';;;',
      '|'.repeat(5000),
      '-'.repeat(5000),
      '`',
      '\u2028',
      '.show tables',
    ]) {
      for (const { span } of analyze(text).diagnostics) {
        assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, text);
      }
    }
  });
});

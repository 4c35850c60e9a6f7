import assert from 'node:assert/strict';
import type { Span } from '../../../server/src/text/span';
import { analyze } from '../../support/kqlSample';

/** Each comparison of a query on one line: what is compared how with what. */
function findIn(query: string): string[] {
  return analyze(query).comparisons.map(
    ({ column, operator, literals, isComplete, isComputed, isNegated }) => {
      const marks = [
        ...(isNegated ? ['negated'] : []),
        ...(isComputed ? ['computed'] : []),
        ...(isComplete ? [] : ['incomplete']),
      ];
      return [column, operator, literals.map(({ value }) => value).join(' '), ...marks].join(', ');
    },
  );
}

const files = 'DeviceFileCertificateInfo | where';

describe('getComparisons', () => {
  it('finds every comparison of a column with strings, in the order of the text', () => {
    assert.deepEqual(
      findIn(`${files} Signer has 'x' or Issuer in~ ("y", @'z\\')\n| where 'q' == SHA1`),
      ['Signer, has, x', 'Issuer, in~, y z\\', 'SHA1, ==, q'],
    );
  });

  it('finds a list that is still empty, for terms to be put into', () => {
    const [comparison] = analyze(`${files} Signer has_any ( )`).comparisons;
    assert.deepEqual(comparison?.literals, []);
    assert.deepEqual(comparison?.list, { start: 50, end: 51 });
  });

  it('leaves out what compares with numbers or columns, and what only adds or joins words', () => {
    assert.deepEqual(findIn('DeviceNetworkEvents | where RemotePort == 443'), []);
    assert.deepEqual(findIn(`${files} Signer has Issuer`), []);
    assert.deepEqual(findIn(`${files} Signer + 'x' == Issuer`), []);
  });

  it('reads the values of a variable, a dynamic array and brackets of their own', () => {
    assert.deepEqual(findIn(`let names = dynamic(['a', 'b']); ${files} Signer has_any (names)`), [
      'Signer, has_any, a b',
    ]);
    assert.deepEqual(findIn(`let name = 'a'; ${files} Signer has name`), ['Signer, has, a']);
    assert.deepEqual(findIn(`${files} Signer has_any (dynamic(['a']), 'b')`), [
      'Signer, has_any, a b',
    ]);
  });

  it('says where it cannot tell all the values', () => {
    assert.deepEqual(findIn(`${files} SHA1 in ((DeviceProcessEvents | project SHA1))`), [
      'SHA1, in, , incomplete',
    ]);
    assert.deepEqual(findIn(`${files} Signer in ('a', strcat('b', 'c'))`), [
      'Signer, in, a, incomplete',
    ]);
    assert.deepEqual(
      findIn(`let f = (names: dynamic) { ${files} Signer has_any (names, 'a') }; f(dynamic([]))`),
      ['Signer, has_any, a, incomplete'],
    );
    assert.deepEqual(findIn(`let a = a; ${files} Signer has_any (a, 'b')`), [
      'Signer, has_any, b, incomplete',
    ]);
  });

  it('tells the value of a column from what is made of it', () => {
    assert.deepEqual(findIn(`${files} tolower(trim(' ', Signer)) has 'x'`), ['Signer, has, x']);
    assert.deepEqual(findIn(`${files} strcat(Issuer, Signer) has 'x'`), [
      'Issuer, has, x, computed',
    ]);
  });

  it('tells what is left out from what is looked for', () => {
    assert.deepEqual(findIn(`${files} Signer !has 'x'`), ['Signer, !has, x, negated']);
    assert.deepEqual(findIn(`${files} not(Signer has 'x' or Issuer !has 'y')`), [
      'Signer, has, x, negated',
      'Issuer, !has, y',
    ]);
    assert.deepEqual(
      findIn(`DeviceProcessEvents | where SHA1 !in ((${files} Signer has 'x' | project SHA1))`),
      ['SHA1, !in, , negated, incomplete', 'Signer, has, x, negated'],
    );
    assert.deepEqual(
      findIn(`DeviceProcessEvents | join kind=leftanti (${files} Signer has 'x') on SHA1`),
      ['Signer, has, x, negated'],
    );
    assert.deepEqual(
      findIn(
        `let benign = ${files} Signer has 'x'; DeviceProcessEvents | join kind = anti benign on SHA1`,
      ),
      ['Signer, has, x, negated'],
    );
    assert.deepEqual(
      findIn(`DeviceProcessEvents | join kind=inner (${files} Signer has 'x') on SHA1`),
      ['Signer, has, x'],
    );
  });

  it('gives each value of a list its comma and its place', () => {
    const query = `let names = dynamic(['a', 'b']); ${files} Signer has_any (names) or Issuer in (names)`;
    const [first] = analyze(query).comparisons;
    const pieces = first?.literals.map(({ span, comma }) => [
      read(query, span),
      read(query, comma),
    ]);
    assert.deepEqual(pieces, [
      ["'a'", ','],
      ["'b'", undefined],
    ]);
    assert.equal(read(query, first?.list), "'a', 'b'");
    assert.deepEqual(
      first?.literals.map(({ reads }) => reads),
      [2, 2],
    );
  });

  it('knows what else rows have to meet', () => {
    const companionsOf = (query: string) =>
      analyze(query)
        .comparisons[0]?.getCompanions()
        .map((span) => read(query, span));
    assert.deepEqual(companionsOf(`${files} Signer has 'x' and (Issuer == SHA1 or 1 == 2)`), [
      '(Issuer == SHA1 or 1 == 2)',
      'DeviceFileCertificateInfo',
    ]);
    assert.deepEqual(companionsOf(`${files} Signer has 'x' or Issuer == SHA1`), [
      'DeviceFileCertificateInfo',
    ]);
    assert.deepEqual(companionsOf(`${files} Signer has 'x' | take 5 | where 1 == 2`), [
      'DeviceFileCertificateInfo',
      'where 1 == 2',
    ]);
    assert.deepEqual(
      companionsOf(`let a = ${files} Signer has 'x'; DeviceProcessEvents | join a on SHA1`),
      ['DeviceFileCertificateInfo', 'DeviceProcessEvents'],
    );
  });

  it('finds those of a query that is half typed', () => {
    assert.deepEqual(findIn(`${files} Signer has_any ('a', 'b'\n| project Signer`), [
      'Signer, has_any, a b',
    ]);
  });
});

function read(query: string, span: Span | undefined): string | undefined {
  return span && query.slice(span.start, span.end);
}

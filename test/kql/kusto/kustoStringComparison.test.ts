import assert from 'node:assert/strict';
import { readCursor } from '../../support/atCursor';
import { engine, sampleScope } from '../../support/kqlSample';

/** What the literal at `$0` is compared with, and its content. */
function findAt(marked: string) {
  const { text, offset } = readCursor(marked);
  const found = engine.findStringComparison(text, offset, sampleScope);
  if (found === undefined) return undefined;
  const { column, operator, quote, siblings, content } = found;
  return { column, operator, quote, siblings, content: text.slice(content.start, content.end) };
}

const certificates = 'DeviceFileCertificateInfo | where';
const signer = { column: 'Signer', operator: 'has', quote: "'", siblings: [], content: 'x' };

describe('findStringComparison', () => {
  it('finds the column, the operator and the content of a literal', () => {
    assert.deepEqual(findAt(`${certificates} Signer has 'x$0'`), signer);
    assert.deepEqual(findAt(`${certificates} Signer has '$0x'`), signer);
    assert.deepEqual(findAt(`${certificates} Signer has '$0'`), { ...signer, content: '' });
  });

  it('knows every operator that compares with strings', () => {
    for (const operator of [
      '==',
      '=~',
      '!=',
      'has_cs',
      '!contains',
      'startswith',
      'matches regex',
    ]) {
      const found = findAt(`${certificates} Signer ${operator} 'x$0'`);
      assert.deepEqual(found, { ...signer, operator });
    }
  });

  it('knows the other values of a list', () => {
    assert.deepEqual(findAt(`${certificates} Signer has_any ('a', "x$0", 'b')`), {
      ...signer,
      operator: 'has_any',
      quote: '"',
      siblings: ['a', 'b'],
    });
    assert.deepEqual(findAt(`${certificates} Signer in~ (dynamic(['a', 'x$0']))`), {
      ...signer,
      operator: 'in~',
      siblings: ['a'],
    });
  });

  it('finds the comparisons of a list that a variable holds', () => {
    const query = `let names = dynamic(['a', 'x$0']); ${certificates} Signer has_any (names)`;
    assert.deepEqual(findAt(query), { ...signer, operator: 'has_any', siblings: ['a'] });
  });

  it('keeps the prefix of a literal', () => {
    const found = findAt(`${certificates} Signer matches regex @'x$0'`);
    assert.deepEqual(found, { ...signer, operator: 'matches regex', quote: "@'" });
  });

  it('finds a column on the right as well, and one inside a call', () => {
    assert.deepEqual(findAt(`${certificates} 'x$0' == Signer`), { ...signer, operator: '==' });
    assert.deepEqual(findAt(`${certificates} tolower(Signer) has 'x$0'`), signer);
  });

  it('gives a column the name that it has in its table', () => {
    const query = `DeviceFileCertificateInfo | join DeviceFileCertificateInfo on SHA1 | where Signer1 has 'x$0'`;
    assert.deepEqual(findAt(query), signer);
  });

  it('works in what is half typed', () => {
    assert.deepEqual(findAt(`${certificates} Signer has '$0`), { ...signer, content: '' });
    assert.deepEqual(findAt(`${certificates} Signer has 'x$0\n| project Signer`), signer);
    assert.deepEqual(findAt(`${certificates} Signer has_any ('a', 'x$0`), {
      ...signer,
      operator: 'has_any',
      siblings: ['a'],
    });
  });

  it('finds nothing outside a literal, behind its closing quote included', () => {
    assert.equal(findAt(`${certificates} Signer has $0'x'`), undefined);
    assert.equal(findAt(`${certificates} Signer has 'x'$0`), undefined);
    assert.equal(findAt(`${certificates} Sig$0ner has 'x'`), undefined);
    assert.equal(findAt(`${certificates} Signer has 'x' // 'y$0'`), undefined);
  });

  it('finds nothing where no value of a column is compared', () => {
    assert.equal(findAt("print 'x$0'"), undefined);
    assert.equal(findAt(`${certificates} Signer has strcat('x$0')`), undefined);
    assert.equal(findAt("DeviceNetworkEvents | where AdditionalFields.a == 'x$0'"), undefined);
    assert.equal(findAt("DeviceNetworkEvents | where AdditionalFields['a'] == 'x$0'"), undefined);
  });
});

import assert from 'node:assert/strict';
import { engine, sampleScope } from '../../support/kqlSample';

/** Each token as `kind:text`. */
function tokenize(query: string): string[] {
  return engine
    .tokenize(query, sampleScope)
    .map(({ kind, span }) => `${kind}:${query.slice(span.start, span.end)}`);
}

function kindOf(text: string, query: string): string | undefined {
  const token = tokenize(query).find((shown) => shown.endsWith(`:${text}`));
  return token?.slice(0, token.indexOf(':'));
}

describe('tokenize', () => {
  it('tells all pieces in their order, without punctuation', () => {
    assert.deepEqual(
      tokenize(
        "let span = 1h; // why\nDeviceProcessEvents | where FileName has 'x' and Timestamp > ago(span)",
      ),
      [
        'keyword:let',
        'variable:span',
        'number:1h',
        'comment:// why',
        'table:DeviceProcessEvents',
        'keyword:where',
        'column:FileName',
        'operator:has',
        "string:'x'",
        'operator:and',
        'column:Timestamp',
        'operator:>',
        'function:ago',
        'variable:span',
      ],
    );
  });

  it('tells parameters, types and options', () => {
    const query = 'let f = (a: string) { print a }; T | join kind=inner (U) on b';
    assert.equal(kindOf('a', query), 'parameter');
    assert.equal(kindOf('string', query), 'type');
    assert.equal(kindOf('kind', query), 'option');
  });

  it('takes operators in words for operators, all of them', () => {
    const query = 'DeviceProcessEvents | where FileName in~ ("x") and FileName has_any ("y")';
    assert.equal(kindOf('in~', query), 'operator');
    assert.equal(kindOf('has_any', query), 'operator');
    assert.equal(kindOf('and', query), 'operator');
  });

  it('takes literals in words for keywords', () => {
    assert.equal(kindOf('true', 'print true'), 'keyword');
  });

  it('takes a name in brackets for what it names', () => {
    assert.equal(kindOf("['FileName']", "DeviceProcessEvents | project ['FileName']"), 'column');
  });

  it('leaves out names that it does not know, also within a call', () => {
    assert.equal(kindOf('Unheard', 'DeviceProcessEvents | where isempty(Unheard)'), undefined);
    assert.equal(kindOf('Unheard', 'Unheard | take 1'), undefined);
  });

  it('has no overlaps, also in broken queries', () => {
    for (const query of ["T | where (a has 'x", 'let = = | ] // c', "print ['a', 'b'] ```\n\n x"]) {
      const spans = engine.tokenize(query, sampleScope).map(({ span }) => span);
      assert.ok(spans.length > 0);
      for (const [index, span] of spans.entries()) {
        assert.ok(span.start < span.end && (spans[index - 1]?.end ?? 0) <= span.start, query);
      }
    }
  });
});

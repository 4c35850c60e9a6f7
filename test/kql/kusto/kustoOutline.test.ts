import assert from 'node:assert/strict';
import { engine, sampleScope } from '../../support/kqlSample';

/** Each statement as `kind name: operator operator`. */
function outline(query: string): string[] {
  return engine
    .outline(query, sampleScope)
    .map(({ kind, name, operators }) =>
      `${kind} ${name}: ${operators.map((operator) => operator.name).join(' ')}`.trim(),
    );
}

describe('outline', () => {
  it('lists statements with the operators that rows go through', () => {
    assert.deepEqual(
      outline('let n = 1;\nset notruncation;\nT\n| where a > n\n| summarize count() by b'),
      ['let n:', 'other :', 'expression T: where summarize'],
    );
  });

  it('spans a statement without its semicolon, its name, and its operators from their bars on', () => {
    const query = 'let t = T | where a > 1\n| take 5;\nt';
    const [statement] = engine.outline(query, sampleScope);
    const toText = ({ start, end }: { start: number; end: number }) => query.slice(start, end);
    assert.ok(statement);
    assert.equal(toText(statement.span), 'let t = T | where a > 1\n| take 5');
    assert.equal(toText(statement.nameSpan), 't');
    assert.deepEqual(
      statement.operators.map(({ span }) => toText(span)),
      ['| where a > 1', '| take 5'],
    );
  });

  it('names an expression after the table, function or operator that it begins with', () => {
    assert.deepEqual(outline('(T) | take 1'), ['expression T: take']);
    assert.deepEqual(outline('_Im_Dns() | take 1'), ['expression _Im_Dns: take']);
    assert.deepEqual(outline('union T, (U | where a > 1) | take 1'), ['expression union: take']);
    assert.deepEqual(outline('print 1'), ['expression print:']);
  });

  it('looks into functions and brackets, but not into other statements or operators', () => {
    assert.deepEqual(outline('let f = (a: long) { let t = U | take 1; t | where b == a };'), [
      'let f: where',
    ]);
    assert.deepEqual(outline('let m = materialize(T | count);'), ['let m: count']);
    assert.deepEqual(outline('let s = toscalar(T | count);'), ['let s: count']);
    assert.deepEqual(outline('T | join (U | where a > 1) on b | take 1'), [
      'expression T: join take',
    ]);
    assert.deepEqual(outline('union (T | where a > 1), U'), ['expression union:']);
  });

  it('names operators in full', () => {
    assert.deepEqual(outline('T | project-away a | mv-expand b | top-nested 3 of c by d'), [
      'expression T: project-away mv-expand top-nested',
    ]);
  });

  it('tells what it can of a query that is being typed', () => {
    assert.deepEqual(outline('let x = '), ['let x:']);
    assert.deepEqual(outline('T\n| where a >\n| project'), ['expression T: where project']);
    assert.deepEqual(outline(''), []);
    assert.deepEqual(outline('// nothing yet'), []);
  });
});

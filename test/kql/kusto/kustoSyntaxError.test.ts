import assert from 'node:assert/strict';
import { engine } from '../../support/kqlSample';

/** What stands from the first error on. */
function findRest(query: string): string | undefined {
  const offset = engine.findSyntaxError(query);
  return offset === undefined ? undefined : query.slice(offset).trim();
}

describe('findSyntaxError', () => {
  it('finds none in a query that parses, whatever it names', () => {
    assert.equal(findRest('Nothing_CL | where Never == 1'), undefined);
    assert.equal(findRest('let a = 1;'), undefined);
  });

  it('points to where other text begins', () => {
    assert.equal(findRest('T\n| count\nThis is prose'), 'This is prose');
    assert.equal(findRest('T | take 1\n| Table | Notes |'), 'Table | Notes |');
  });

  it('points to the first of several errors', () => {
    assert.equal(findRest('T | where | summarize by ('), '| summarize by (');
  });

  it('stops where the engine does', () => {
    assert.equal(typeof engine.findSyntaxError(`print ${'('.repeat(1000)}`), 'number');
    assert.equal(typeof engine.findSyntaxError(`print '${'x'.repeat(200_000)}'`), 'number');
  });
});

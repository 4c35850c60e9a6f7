import assert from 'node:assert/strict';
import { engine, findErrors } from '../../support/kqlSample';

describe('findNameText', () => {
  it('writes a plain identifier as it is', () => {
    for (const name of ['Signer', '_x', 'a1', 'count'])
      assert.equal(engine.findNameText(name), name);
  });

  it('puts keywords and everything else in brackets, so that a query can use them', () => {
    for (const name of ['where', 'kind', 'user name', '1st', 'naïve', 'a-b', "it's", 'a\\b']) {
      const written = engine.findNameText(name) ?? '';
      assert.match(written, /^\[.*\]$/);
      assert.deepEqual(findErrors(`print ${written} = 1 | where ${written} > 0`), [], written);
      assert.deepEqual(findErrors(`let ${written} = 1; print x = ${written}`), [], written);
    }
  });

  it('has no text for what cannot be a name', () => {
    for (const name of ['', ' ', 'a\nb']) assert.equal(engine.findNameText(name), undefined);
  });
});

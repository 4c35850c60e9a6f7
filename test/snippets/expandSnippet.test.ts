import assert from 'node:assert/strict';
import { expandSnippet } from './expandSnippet';

describe('expandSnippet', () => {
  const cases: readonly (readonly [body: string, text: string])[] = [
    ['plain $0text', 'plain text'],
    ['${1:a} $1 ${1}', 'a a a'],
    ['${1|5d,1d|}', '5d'],
    ['${1:a ${2:b} c} $2', 'a b c b'],
    ['\\$1 \\} \\\\', '$1 } \\'],
    ['{1} $ 5', '{1} $ 5'],
  ];
  for (const [body, text] of cases) {
    it(`makes ${JSON.stringify(text)} of ${JSON.stringify(body)}`, () => {
      assert.equal(expandSnippet(body), text);
    });
  }

  it('gives each UUID anew', () => {
    const [first, second] = expandSnippet('${UUID} $UUID').split(' ');
    assert.match(first ?? '', /^[0-9a-f-]{36}$/);
    assert.notEqual(first, second);
  });

  it('refuses a variable that it cannot know', () => {
    assert.throws(() => expandSnippet('$TM_FILENAME'), /TM_FILENAME/);
  });
});

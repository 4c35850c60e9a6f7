import assert from 'node:assert/strict';
import type { Token } from './createTokenizer';

/**
 * The scopes of the token in which `text` begins, outermost first, as one string. `occurrence`
 * counts from 0 where the same text comes again. Grammars may cut `text` into several tokens.
 */
export function getScopesOf(tokens: readonly Token[], text: string, occurrence = 0): string {
  const whole = tokens.map((token) => token.text).join('');
  let offset = whole.indexOf(text);
  for (let again = 0; again < occurrence && offset >= 0; again++) {
    offset = whole.indexOf(text, offset + 1);
  }
  assert.notEqual(offset, -1, `the text has ${text}`);
  return getTokenAt(tokens, offset).scopes;
}

function getTokenAt(tokens: readonly Token[], offset: number): Token {
  let end = 0;
  const token = tokens.find(({ text }) => {
    end += text.length;
    return offset < end;
  });
  return token ?? assert.fail();
}

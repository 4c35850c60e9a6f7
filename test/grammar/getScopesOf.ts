import assert from 'node:assert/strict';
import type { Token } from './createTokenizer';

/**
 * The scopes of the first token that contains `text`, outermost first, as one string.
 * `occurrence` counts from 0 where the same text comes again.
 */
export function getScopesOf(tokens: readonly Token[], text: string, occurrence = 0): string {
  const token = tokens.filter((candidate) => candidate.text.includes(text))[occurrence];
  assert.ok(token, `no token contains ${text}`);
  return token.scopes;
}

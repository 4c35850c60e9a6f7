import type { FilterExpression } from './filterExpression';
import { readFilterTokens } from './readFilterTokens';
import { type FilterToken, tokenizeFilter } from './tokenizeFilter';

/** In UTF-16 units; longer texts are no filters that a person wrote. */
const mostCharacters = 4_000;

/** Words behind which a filter may begin in the middle of a sentence. */
const introductions = new Set([':', 'where', 'when', 'if']);

/**
 * Reads a filter as articles write it, such as `process.name IN ("a.exe", "b.exe") or file.path:
 * "C:\x\*"`: names of fields from whatever vocabulary, compared with texts. Words may stand before
 * it when a colon or a word such as `where` leads over. Undefined for anything else: where words
 * follow it, they would say something that the rest alone does not.
 */
export function parseFilter(filter: string): FilterExpression | undefined {
  if (filter.length > mostCharacters) {
    return undefined;
  }
  const tokens = withoutFullStop(tokenizeFilter(filter));
  for (let start = 0; start < tokens.length; start++) {
    const before = tokens[start - 1];
    if (before === undefined || introductions.has(before.text.toLowerCase())) {
      const expression = readFilterTokens(tokens, start);
      if (expression) {
        return expression;
      }
    }
  }
  return undefined;
}

function withoutFullStop(tokens: readonly FilterToken[]): readonly FilterToken[] {
  const last = tokens.at(-1);
  if (last?.kind !== 'word' || !last.text.endsWith('.')) {
    return tokens;
  }
  const text = last.text.replace(/\.+$/, '');
  const others = tokens.slice(0, -1);
  return text === '' ? others : [...others, { ...last, text }];
}

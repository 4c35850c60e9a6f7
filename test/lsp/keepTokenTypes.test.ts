import assert from 'node:assert/strict';
import { keepTokenTypes } from '../../server/src/lsp/keepTokenTypes';
import { semanticTokensLegend } from '../../server/src/protocol/semanticTokensLegend';

const { tokenTypes } = semanticTokensLegend;

type Token = readonly [line: number, character: number, type: (typeof tokenTypes)[number]];

const tokens: readonly Token[] = [
  [1, 2, 'class'],
  [2, 4, 'keyword'],
  [2, 10, 'property'],
  [2, 20, 'string'],
  [2, 30, 'operator'],
  [2, 40, 'property'],
  [3, 1, 'comment'],
  [5, 6, 'function'],
];

/** Each token three characters long, its place relative to the one before, as LSP has it. */
function encode(list: readonly Token[]): number[] {
  let [lastLine, lastCharacter] = [0, 0];
  return list.flatMap(([line, character, type]) => {
    const start = line === lastLine ? character - lastCharacter : character;
    const data = [line - lastLine, start, 3, tokenTypes.indexOf(type), 0];
    [lastLine, lastCharacter] = [line, character];
    return data;
  });
}

describe('keepTokenTypes', () => {
  it('keeps everything for an editor that does not say what it takes', () => {
    assert.deepEqual(keepTokenTypes(encode(tokens), undefined), encode(tokens));
  });

  for (const supported of [['property'], ['class', 'function'], ['comment'], [...tokenTypes], []]) {
    it(`leaves tokens of ${supported.join(', ') || 'no type'} where they are`, () => {
      const expected = tokens.filter(([, , type]) => supported.includes(type));
      assert.deepEqual(keepTokenTypes(encode(tokens), supported), encode(expected));
    });
  }
});

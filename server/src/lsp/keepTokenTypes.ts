import { semanticTokensLegend } from '../protocol/semanticTokensLegend';

const size = 5;

/**
 * Leaves out the semantic tokens whose type an editor does not take, such as those that its own
 * grammar colours. Data are numbers as LSP encodes tokens, each place relative to the token before.
 *
 * @param supported the types by name, as in the editor's capabilities; absent, all are taken.
 */
export function keepTokenTypes(
  data: readonly number[],
  supported: readonly string[] | undefined,
): readonly number[] {
  if (!supported) {
    return data;
  }
  const kept: number[] = [];
  let skipped = { lines: 0, characters: 0 };
  for (let index = 0; index < data.length; index += size) {
    const [lines = 0, characters = 0, length = 0, type = 0, modifiers = 0] = data.slice(
      index,
      index + size,
    );
    const way = {
      lines: skipped.lines + lines,
      characters: characters + (lines === 0 ? skipped.characters : 0),
    };
    if (supported.includes(semanticTokensLegend.tokenTypes[type] ?? '')) {
      kept.push(way.lines, way.characters, length, type, modifiers);
      skipped = { lines: 0, characters: 0 };
    } else {
      skipped = way;
    }
  }
  return kept;
}

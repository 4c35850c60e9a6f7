import assert from 'node:assert/strict';
import { findCommentLines } from '../../server/src/yaml/findCommentLines';
import { parseYaml } from '../../server/src/yaml/parseYaml';

function show(text: string): string[] {
  return parseYaml(text).documents.flatMap((document) =>
    findCommentLines(text, document).map(({ start, end }) => text.slice(start, end)),
  );
}

describe('findCommentLines', () => {
  it('finds the comments that have their lines to themselves', () => {
    assert.deepEqual(show('# a\nkey: # b\r\n  # c\r\n  - 1\n---\n# d'), ['# a', '# c', '# d']);
  });

  it('takes a hash in a value for text', () => {
    assert.deepEqual(show('a: |\n  # 1\nb: "x\n  # 2"\n# 3\nc: >-\n  # 4'), ['# 3']);
  });
});

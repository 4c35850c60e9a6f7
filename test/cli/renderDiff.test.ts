import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { renderDiff } from '../../server/src/cli/renderDiff';
import { withFolder } from '../support/withFolder';

const lines = (...words: string[]) => words.map((word) => `${word}\n`).join('');
const oneToNine = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

describe('a unified diff', () => {
  it('shows three lines around a change, with their places counted from 1', () => {
    assert.equal(
      renderDiff(
        'a.yaml',
        lines(...oneToNine),
        lines(...oneToNine.map((word) => (word === '5' ? 'five' : word))),
      ),
      lines(
        '--- a/a.yaml',
        '+++ b/a.yaml',
        '@@ -2,7 +2,7 @@',
        ' 2',
        ' 3',
        ' 4',
        '-5',
        '+five',
        ' 6',
        ' 7',
        ' 8',
      ),
    );
  });

  it('is empty for equal texts', () => {
    assert.equal(renderDiff('a.yaml', 'x\n', 'x\n'), '');
  });

  it('says where the final line break is missing', () => {
    assert.match(renderDiff('a.yaml', 'x', 'y\n'), /-x\n\\ No newline at end of file\n\+y\n$/);
  });

  it('names an absolute path below the prefixes', () => {
    assert.match(renderDiff('/rules/a.yaml', 'x\n', 'y\n'), /^--- a\/rules\/a\.yaml\n/);
  });

  it('makes git turn the old text into the new one, whatever the change', async () => {
    const text = fc
      .tuple(fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 24 }), fc.boolean())
      .map(([words, isEnded]) => words.join('\n') + (isEnded && words.length > 0 ? '\n' : ''));
    await fc.assert(
      fc.asyncProperty(text, text, (before, after) => {
        fc.pre(before !== '' && after !== '' && before !== after);
        return withFolder({ 'x.yaml': before }, (folder) => {
          const input = renderDiff('x.yaml', before, after);
          execFileSync('git', ['apply', '--whitespace=nowarn'], { cwd: folder, input });
          assert.equal(readFileSync(join(folder, 'x.yaml'), 'utf8'), after);
        });
      }),
      { numRuns: 60 },
    );
  });
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { readTextFile } from '../../server/src/workspace/readTextFile';
import { withFolder } from '../support/withFolder';

describe('readTextFile', () => {
  it('reads a file', () =>
    withFolder({ 'a.yaml': 'ä😀' }, async (folder) => {
      assert.deepEqual(await readTextFile(join(folder, 'a.yaml'), 100), { text: 'ä😀' });
    }));

  it('leaves a byte order mark out, as editors do', () =>
    withFolder({ 'a.yaml': '\uFEFFid: x' }, async (folder) => {
      assert.deepEqual(await readTextFile(join(folder, 'a.yaml'), 100), { text: 'id: x' });
    }));

  it('says why there is no text', () =>
    withFolder({ 'b/': '', 'c.yaml': 'x'.repeat(2_000_001) }, async (folder) => {
      const failures = await Promise.all(
        ['missing', 'b', 'c.yaml'].map((name) => readTextFile(join(folder, name), 2_000_000)),
      );
      assert.deepEqual(failures, [
        { failure: 'There is no such file or folder.' },
        { failure: 'It is a folder.' },
        { failure: 'It is larger than 2 MB.', isTooLarge: true },
      ]);
    }));

  if (process.platform !== 'win32') {
    it('does not wait at a pipe into which nobody writes', () =>
      withFolder({}, async (folder) => {
        const pipe = join(folder, 'pipe.yaml');
        execFileSync('mkfifo', [pipe]);
        assert.deepEqual(await readTextFile(pipe, 100), { failure: 'It is not a regular file.' });
      }));
  }
});

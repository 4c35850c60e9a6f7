import assert from 'node:assert/strict';
import { join } from 'node:path';
import { walkFolder } from '../../server/src/workspace/walkFolder';
import { withFolder } from '../support/withFolder';

describe('walkFolder', () => {
  it('finds the wanted files only', () =>
    withFolder({ 'a.json': '', 'b/c.json': '', 'b/d.yaml': '' }, async (folder) => {
      const { files, problems } = await walkFolder(folder, (name) => name.endsWith('.json'), []);
      assert.deepEqual(files.toSorted(), [join(folder, 'a.json'), join(folder, 'b/c.json')]);
      assert.deepEqual(problems, []);
    }));

  it('reports a folder that cannot be read', () =>
    withFolder({}, async (folder) => {
      const missing = join(folder, 'missing');
      assert.deepEqual(await walkFolder(missing, () => true, []), {
        files: [],
        problems: [{ path: missing, message: 'There is no such file or folder.' }],
      });
    }));
});

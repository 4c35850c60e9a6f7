import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeNewFile } from '../../server/src/cli/writeNewFile';
import { withFolder } from '../support/withFolder';

describe('writeNewFile', () => {
  it('makes the folders on the way', () =>
    withFolder({}, async (folder) => {
      const path = join(folder, 'a/b');
      assert.deepEqual(await writeNewFile(path, 'rule.yaml', 'text'), { name: 'rule.yaml' });
      assert.equal(readFileSync(join(path, 'rule.yaml'), 'utf8'), 'text');
    }));

  it('numbers a name that is taken, and overwrites nothing', () =>
    withFolder({ 'rule.yaml': 'mine', 'rule_2.yaml/': '' }, async (folder) => {
      assert.deepEqual(await writeNewFile(folder, 'rule.yaml', 'new'), { name: 'rule_3.yaml' });
      assert.equal(readFileSync(join(folder, 'rule.yaml'), 'utf8'), 'mine');
      assert.deepEqual(readdirSync(folder).sort(), ['rule.yaml', 'rule_2.yaml', 'rule_3.yaml']);
    }));

  it('says why it cannot write', () =>
    withFolder({ taken: 'a file' }, async (folder) => {
      for (const path of [join(folder, 'taken'), join(folder, 'taken/below')]) {
        const { failure } = await writeNewFile(path, 'rule.yaml', 'text');
        assert.match(
          failure ?? '',
          /^It cannot be written\. (?:There is a file|A part of its path)/,
        );
      }
    }));
});

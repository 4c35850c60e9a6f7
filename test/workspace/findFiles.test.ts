import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { findFiles } from '../../server/src/workspace/findFiles';
import { withFolder } from '../support/withFolder';

async function findNames(
  folder: string,
  paths: readonly string[] = ['.'],
  exclude: readonly string[] = [],
): Promise<string[]> {
  const { files, problems } = await findFiles(paths, {
    currentFolder: folder,
    workspaceFolder: folder,
    exclude,
  });
  assert.deepEqual(problems, []);
  return files.map(({ name }) => name);
}

describe('findFiles', () => {
  it('finds YAML files below a folder in the order of their names', () =>
    withFolder(
      { 'b.yml': '', 'a.yaml': '', 'c/d.YAML': '', 'c.yaml': '', 'x.json': '' },
      async (folder) => {
        assert.deepEqual(await findNames(folder), ['a.yaml', 'b.yml', 'c.yaml', 'c/d.YAML']);
      },
    ));

  it('names files as their folder was given', () =>
    withFolder({ 'rules/a.yaml': '' }, async (folder) => {
      assert.deepEqual(await findNames(folder, ['rules']), ['rules/a.yaml']);
      assert.deepEqual(await findNames(folder, ['./rules/']), ['./rules/a.yaml']);
      assert.deepEqual(await findNames(folder, [join(folder, 'rules')]), [
        join(folder, 'rules/a.yaml'),
      ]);
      assert.deepEqual(await findNames(join(folder, 'rules'), ['../rules']), ['../rules/a.yaml']);
    }));

  it('names each file once, in the order of the paths given', () =>
    withFolder({ 'a.yaml': '', 'b.yaml': '' }, async (folder) => {
      assert.deepEqual(await findNames(folder, ['b.yaml', '.', 'a.yaml']), ['b.yaml', 'a.yaml']);
    }));

  it('leaves out node_modules, .git and what the configuration excludes', () =>
    withFolder(
      { 'node_modules/a.yaml': '', '.git/b.yaml': '', 'archive/c.yaml': '', 'd.yaml': '' },
      async (folder) => {
        assert.deepEqual(await findNames(folder, ['.'], ['archive/**']), ['d.yaml']);
      },
    ));

  it('follows nested .gitignore files, the inner one last', () =>
    withFolder(
      {
        '.gitignore': '*.tmp.yaml\n/out/\n',
        'a.tmp.yaml': '',
        'out/b.yaml': '',
        'in/.gitignore': '!keep.tmp.yaml\nlocal.yaml\n',
        'in/keep.tmp.yaml': '',
        'in/drop.tmp.yaml': '',
        'in/local.yaml': '',
        'in/out/c.yaml': '',
        'local.yaml': '',
      },
      async (folder) => {
        assert.deepEqual(await findNames(folder), [
          'in/keep.tmp.yaml',
          'in/out/c.yaml',
          'local.yaml',
        ]);
      },
    ));

  it('follows the .gitignore files above a folder, within its repository', () =>
    withFolder(
      {
        '.gitignore': 'b.yaml\n',
        'repository/.git/': '',
        'repository/.gitignore': 'a.yaml\n',
        'repository/rules/a.yaml': '',
        'repository/rules/b.yaml': '',
      },
      async (folder) => {
        assert.deepEqual(await findNames(folder, ['repository/rules']), [
          'repository/rules/b.yaml',
        ]);
      },
    ));

  it('takes a file or folder that is named, whoever ignores it', () =>
    withFolder(
      { '.git/': '', '.gitignore': 'out\nx.txt\n', 'out/a.yaml': '', 'x.txt': '' },
      async (folder) => {
        assert.deepEqual(await findNames(folder, ['x.txt', 'out'], ['out']), [
          'x.txt',
          'out/a.yaml',
        ]);
      },
    ));

  it('does not follow links, so that a circle ends', () =>
    withFolder({ 'a/b.yaml': '' }, async (folder) => {
      symlinkSync(folder, join(folder, 'a/circle'));
      symlinkSync('/etc', join(folder, 'a/outside'));
      assert.deepEqual(await findNames(folder), ['a/b.yaml']);
    }));

  it('reports a path that does not exist, and goes on', () =>
    withFolder({ 'a.yaml': '' }, async (folder) => {
      const { files, problems } = await findFiles(['missing', '.'], {
        currentFolder: folder,
        workspaceFolder: folder,
        exclude: [],
      });
      assert.deepEqual(
        files.map(({ name }) => name),
        ['a.yaml'],
      );
      assert.deepEqual(problems, [
        { path: 'missing', message: 'There is no such file or folder.' },
      ]);
    }));

  it('is quick on a .gitignore made to be slow', () =>
    withFolder(
      { '.gitignore': `${'*a'.repeat(30)}b\n`, [`${'a'.repeat(200)}.yaml`]: '' },
      async (folder) => {
        assert.equal((await findNames(folder)).length, 1);
      },
    ));
});

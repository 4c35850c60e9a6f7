import assert from 'node:assert/strict';
import { join } from 'node:path';
import { findWorkspaceFolder } from '../../server/src/workspace/findWorkspaceFolder';
import { withFolder } from '../support/withFolder';

describe('findWorkspaceFolder', () => {
  const files = {
    'outer/.rmm-detections.yaml': '',
    'outer/repository/.git/': '',
    'outer/repository/team/.rmm-detections.yaml': '',
    'outer/repository/team/rules/a.yaml': '',
    'outer/repository/other/b.yaml': '',
    'outer/loose/c.yaml': '',
  };
  const cases: [title: string, paths: string[], expected: string][] = [
    ['the nearest configuration', ['outer/repository/team/rules/a.yaml'], 'outer/repository/team'],
    ['that of the given folder itself', ['outer/repository/team'], 'outer/repository/team'],
    [
      "the repository's root, not a configuration above",
      ['outer/repository/other'],
      'outer/repository',
    ],
    [
      'what is around all paths',
      ['outer/repository/team', 'outer/repository/other/b.yaml'],
      'outer/repository',
    ],
    ['a configuration above, outside repositories', ['outer/loose/c.yaml'], 'outer'],
    [
      'what a path that does not exist would have',
      ['outer/repository/team/x/y.yaml'],
      'outer/repository/team',
    ],
    ['what a path through a file would have', ['outer/loose/c.yaml/d'], 'outer'],
  ];
  for (const [title, paths, expected] of cases) {
    it(`finds ${title}`, () =>
      withFolder(files, (folder) => {
        const absolute = paths.map((path) => join(folder, path));
        assert.equal(findWorkspaceFolder(absolute), join(folder, expected));
      }));
  }
});

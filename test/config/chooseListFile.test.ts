import assert from 'node:assert/strict';
import { chooseListFile } from '../../server/src/config/chooseListFile';

const usual = 'rmm-vendors.yaml';

describe('the file for one more entry', () => {
  it('is the first that the configuration means and that is there', () => {
    const chosen = chooseListFile(['tools/*.yaml'], ['tools/a.yaml', 'tools/b.yaml'], usual);
    assert.deepEqual(chosen, { name: 'tools/a.yaml', isListed: true });
  });

  it('is one that the configuration would read, where none is there yet', () => {
    for (const [pattern, name] of [
      ['mine.yaml', 'mine.yaml'],
      ['tools/*.yaml', 'tools/rmm-vendors.yaml'],
      ['**/*.yml', 'rmm-vendors.yml'],
    ] as const) {
      assert.deepEqual(chooseListFile([pattern], [], usual), { name, isListed: true });
    }
  });

  it('is the usual one where the patterns mean no name that could be told', () => {
    for (const patterns of [[], ['tool?.yaml'], ['tools/*']]) {
      assert.deepEqual(chooseListFile(patterns, [], usual), { name: usual, isListed: false });
    }
  });
});

import assert from 'node:assert/strict';
import { basename, join } from 'node:path';
import { findSharingFiles } from '../../server/src/workspace/findSharingFiles';
import { withFolder } from '../support/withFolder';

async function findNames(files: Readonly<Record<string, string>>): Promise<string[]> {
  let names: string[] = [];
  await withFolder(files, async (folder) => {
    const paths = Object.keys(files).map((name) => join(folder, name));
    names = (await findSharingFiles(paths)).map((path) => basename(path));
  });
  return names;
}

const guid = '4837cef7-648e-42ab-96a5-3722910922a5';

describe('findSharingFiles', () => {
  it('names the files with an id that stands elsewhere too, however it is written', async () => {
    assert.deepEqual(
      await findNames({
        'a.yaml': `id: ${guid}`,
        'b.yaml': `{ "id": "${guid.toUpperCase()}" }`,
        'c.yaml': 'id: 11111111-1111-4111-8111-111111111111',
        'd.yaml': `id: >-\n  ${guid}`,
      }),
      ['a.yaml', 'b.yaml', 'd.yaml'],
    );
  });

  it('knows ids that are no GUIDs', async () => {
    assert.deepEqual(
      await findNames({
        'a.yaml': 'id: my-rule # mine\n',
        'b.yaml': "id: 'My-Rule'\n",
        'c.yaml': 'id: x',
      }),
      ['a.yaml', 'b.yaml'],
    );
  });

  it('names a file whose own documents share an id', async () => {
    assert.deepEqual(await findNames({ 'a.yaml': `id: ${guid}\n---\nid: ${guid}\n` }), ['a.yaml']);
  });

  it('names the files with a name that stands elsewhere too, in other letters, quotes and spaces', async () => {
    assert.deepEqual(
      await findNames({
        'a.yaml': 'name: New AnyDesk service',
        'b.yaml': 'id: 1\nname: "New  anydesk service" # again\n',
        'c.yaml': 'name: New service\nother:\n  name: New AnyDesk service',
      }),
      ['a.yaml', 'b.yaml'],
    );
  });
});

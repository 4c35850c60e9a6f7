import assert from 'node:assert/strict';
import { type EntryPlace, entryPlaceRequest } from '../../server/src/protocol/messages';
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporaryFolder';
import { startTestServer, type TestServer } from '../support/testServer';

describe('the place of one more vendor', () => {
  let folder: TemporaryFolder;
  let server: TestServer;

  beforeEach(async () => {
    folder = await createTemporaryFolder();
    server = startTestServer();
  });

  afterEach(async () => {
    await server.stop();
    await folder.dispose();
  });

  function ask(uri?: string): Promise<EntryPlace> {
    return server.client.connection.sendRequest(entryPlaceRequest, { list: 'vendors', uri });
  }

  it('is the usual file, with the key of the list, where there is none yet', async () => {
    await server.client.initialize({ folders: [folder.uri] });
    assert.deepEqual(await ask(), {
      uri: `${folder.uri}/rmm-vendors.yaml`,
      position: { line: 0, character: 0 },
      before: 'vendors:\n',
      indent: '  ',
      isListed: true,
    });
  });

  it('is in the file that the configuration names, as it is typed', async () => {
    await folder.write('.rmm-detections.yaml', 'vendors: [tools/*.yaml]\n');
    const uri = await folder.write('tools/mine.yaml', 'vendors:\n');
    await server.client.initialize({ folders: [folder.uri] });
    await server.client.open(uri, 'vendors:\n    - id: a\n      name: A\n');
    assert.deepEqual(await ask(folder.uri), {
      uri,
      position: { line: 2, character: 13 },
      before: '\n',
      indent: '    ',
      isListed: true,
    });
  });

  it('is a new file where an editor still holds one open that was deleted', async () => {
    await server.client.initialize({ folders: [folder.uri] });
    await server.client.open(
      `${folder.uri}/rmm-vendors.yaml`,
      'vendors:\n  - id: gone\n    name: Gone\n',
    );
    const { position, before } = await ask();
    assert.deepEqual([position, before], [{ line: 0, character: 0 }, 'vendors:\n']);
  });

  it('tells of a configuration that reads no such file', async () => {
    await folder.write('.rmm-detections.yaml', 'vendors: []\n');
    await server.client.initialize({ folders: [folder.uri] });
    assert.equal((await ask()).isListed, false);
  });

  it('is refused, in words for the user, in a file that would break', async () => {
    await folder.write('rmm-vendors.yaml', 'vendors: none\n');
    await server.client.initialize({ folders: [folder.uri] });
    await assert.rejects(ask(), /rmm-vendors\.yaml has no list `vendors`/);
  });

  it('is refused where no folder is open', async () => {
    await server.client.initialize({ folders: [] });
    await assert.rejects(ask(), /needs a folder/);
  });
});

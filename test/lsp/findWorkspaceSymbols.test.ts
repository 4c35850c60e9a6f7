import assert from 'node:assert/strict';
import { WorkspaceSymbolRequest } from 'vscode-languageserver/node';
import { checkWorkspaceRequest } from '../../server/src/protocol/messages';
import { createRuleWithQuery } from '../support/sampleRule';
import { createTemporaryFolder } from '../support/temporaryFolder';
import { startTestServer } from '../support/testServer';

describe('findWorkspaceSymbols', () => {
  const named = (name: string) =>
    createRuleWithQuery('DeviceEvents').replace(/^name: .*/m, `name: ${name}`);

  it('finds rules in every folder and in loose files, open or not', async () => {
    const folders = [await createTemporaryFolder(), await createTemporaryFolder()];
    const server = startTestServer();
    try {
      const { client } = server;
      const uris = await Promise.all(
        folders.map((folder, index) => folder.write('rule.yaml', named(`AnyDesk ${index}`))),
      );
      await folders[0]?.write('other.yaml', named('Splashtop'));
      await client.initialize({ folders: folders.map(({ uri }) => uri) });
      await client.open('untitled:Untitled-1', named('AnyDesk 2'));
      await client.waitForDiagnostics('untitled:Untitled-1');
      await client.connection.sendRequest(checkWorkspaceRequest);
      const symbols = await client.connection.sendRequest(WorkspaceSymbolRequest.type, {
        query: 'anydsk',
      });
      const start = { line: 1, character: 6 };
      const end = { line: 1, character: 15 };
      assert.deepEqual(
        symbols?.map(({ name, location }) => [name, location]),
        [...uris, 'untitled:Untitled-1'].map((uri, index) => [
          `AnyDesk ${index}`,
          { uri, range: { start, end } },
        ]),
      );
    } finally {
      await server.stop();
      await Promise.all(folders.map((folder) => folder.dispose()));
    }
  });
});

import assert from 'node:assert/strict';
import { FileChangeType } from 'vscode-languageserver/node';
import { type CheckedWorkspace, checkWorkspaceRequest } from '../../server/src/protocol/messages';
import { hasCodes, isClean, serveFolders } from '../support/folderServer';
import { type LspClient, toCodes } from '../support/lspClient';
import { createRuleWithQuery, numberRule } from '../support/sampleRule';

describe('checking the workspace', () => {
  const good = createRuleWithQuery('DeviceNetworkEvents');
  const broken = createRuleWithQuery('DeviceNetworkEvents\n| where Broken');
  const { createFolder, start } = serveFolders();
  const check = (client: LspClient) =>
    client.connection.sendRequest<CheckedWorkspace>(checkWorkspaceRequest);

  it('publishes for all files, and counts open ones too', async () => {
    const folder = await createFolder();
    const first = await folder.write('rules/1.yaml', broken);
    await folder.write('rules/2.yaml', numberRule(good, 2));
    await folder.write('notes.yaml', 'nothing: to see\n');
    const client = await start({ folders: [folder.uri] });
    await client.open(folder.toUri('rules/2.yaml'), numberRule(broken, 2));
    assert.deepEqual(await check(client), {
      files: 2,
      errors: 2,
      warnings: 0,
      information: 0,
      hints: 0,
    });
    const { diagnostics } = await client.waitForDiagnostics(first);
    assert.deepEqual(toCodes(diagnostics), ['kql-syntax']);
  });

  it('keeps what it has shown up to date, and clears it when the file is gone', async () => {
    const folder = await createFolder();
    const uri = await folder.write('rule.yaml', broken);
    const client = await start({ folders: [folder.uri] });
    await check(client);
    client.forgetPublished();
    await folder.write('rule.yaml', broken.replace(/^id: .*/, 'id: 1'));
    await client.changeFile(uri, FileChangeType.Changed);
    await client.waitForDiagnostics(uri, hasCodes('bad-guid', 'kql-syntax'));
    await folder.remove('rule.yaml');
    await client.changeFile(uri, FileChangeType.Deleted);
    await client.waitForDiagnostics(uri, isClean);
  });

  it('goes on by itself where the settings say so', async () => {
    const folder = await createFolder();
    const uri = await folder.write('rule.yaml', broken);
    const client = await start({
      folders: [folder.uri],
      initializationOptions: { workspaceDiagnostics: 'all' },
    });
    await client.waitForDiagnostics(uri, hasCodes('kql-syntax'));
    await client.open(uri, good);
    await client.waitForDiagnostics(uri, isClean);
    client.forgetPublished();
    await client.close(uri);
    await client.waitForDiagnostics(uri, hasCodes('kql-syntax'));
  });
});

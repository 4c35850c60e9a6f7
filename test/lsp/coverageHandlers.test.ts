import assert from 'node:assert/strict';
import { DidChangeWorkspaceFoldersNotification, FileChangeType } from 'vscode-languageserver/node';
import {
  type CoverageMatrix,
  type CoverageRequest,
  coverageChangedNotification,
  coverageRequest,
} from '../../server/src/protocol/messages';
import type { LspClient } from '../support/lspClient';
import { createRuleWithQuery } from '../support/sampleRule';
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporaryFolder';
import { startTestServer, type TestServer } from '../support/testServer';

const capabilities = {
  workspace: { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
};

describe('coverageHandlers', () => {
  let server: TestServer;
  let client: LspClient;
  let folders: TemporaryFolder[];

  const named = (tool: string, title = 'File Signature') =>
    createRuleWithQuery('DeviceEvents').replace(/^name: .*/m, `name: RMM - ${tool} - ${title}`);
  const ask = (request: CoverageRequest = {}) =>
    client.connection.sendRequest<CoverageMatrix>(coverageRequest, request);
  /** The file names of the rules of each covered tool. */
  const show = ({ tools }: CoverageMatrix) =>
    tools.flatMap(({ id, cells }) => {
      const rules = cells.flatMap((cell) => cell.rules);
      return rules.length > 0 ? [`${id}: ${rules.map(({ uri }) => uri.split('/').at(-1))}`] : [];
    });
  const waitForChange = () =>
    new Promise<void>((resolve) => {
      client.connection.onNotification(coverageChangedNotification, () => resolve());
    });

  beforeEach(async () => {
    folders = [await createTemporaryFolder(), await createTemporaryFolder()];
    server = startTestServer();
    client = server.client;
    client.connection.onRequest('client/registerCapability', () => null);
  });

  afterEach(async () => {
    await server.stop();
    await Promise.all(folders.map((folder) => folder.dispose()));
  });

  it('counts all folders, each with its own tools and sanctions, or the one that is asked for', async () => {
    const [one, two] = folders;
    assert.ok(one && two);
    await one.write('a.yaml', named('AnyDesk'));
    await one.write('.rmm-detections.yaml', 'vendors: [v.yaml]\nsanctioned: [anydesk]\n');
    await one.write('v.yaml', 'vendors: [{ id: acme, name: Acme, signers: [Acme Ltd] }]\n');
    await two.write('b.yaml', named('AnyDesk'));
    await two.write('c.yaml', named('Acme'));
    await client.initialize({ folders: [one.uri, two.uri], capabilities });
    const all = await ask();
    assert.deepEqual(show(all), ['anydesk: a.yaml,b.yaml']);
    assert.equal(all.rules, 3);
    assert.deepEqual(
      all.rulesWithoutTool.map(({ uri }) => uri),
      [two.toUri('c.yaml')],
    );
    assert.equal(all.tools.find(({ id }) => id === 'anydesk')?.sanctioned, true);
    assert.equal(all.tools.find(({ id }) => id === 'acme')?.cells[1]?.state, 'possible');
    const ofTwo = await ask({ uri: two.toUri('b.yaml') });
    assert.deepEqual(show(ofTwo), ['anydesk: b.yaml']);
    assert.equal(ofTwo.tools[0]?.sanctioned, false);
  });

  it('tells where to open a rule: at its name', async () => {
    const [folder] = folders;
    const uri = await folder?.write('a.yaml', named('AnyDesk'));
    await client.initialize({ folders: [folder?.uri ?? ''], capabilities });
    const [tool] = (await ask()).tools;
    assert.deepEqual(tool?.cells[1]?.rules, [
      { uri, name: 'RMM - AnyDesk - File Signature', position: { line: 1, character: 6 } },
    ]);
  });

  it('tells of a change, on disk or as it is typed, after each answer', async () => {
    const [folder] = folders;
    assert.ok(folder);
    await client.initialize({ folders: [folder.uri], capabilities });
    assert.deepEqual(show(await ask()), []);
    const created = waitForChange();
    const uri = await folder.write('a.yaml', named('AnyDesk'));
    await client.changeFile(uri, FileChangeType.Created);
    await created;
    assert.deepEqual(show(await ask()), ['anydesk: a.yaml']);
    const typed = waitForChange();
    await client.open(uri, named('TeamViewer'));
    await typed;
    assert.deepEqual(show(await ask()), ['teamviewer: a.yaml']);
    const removed = waitForChange();
    await folder.remove('a.yaml');
    await client.close(uri);
    await removed;
    assert.deepEqual(show(await ask()), []);
  });

  it('forgets a rule whose file is deleted, open or not, until that comes back', async () => {
    const [folder] = folders;
    assert.ok(folder);
    const uri = await folder.write('a.yaml', named('AnyDesk'));
    await client.initialize({ folders: [folder.uri], capabilities });
    await client.open(uri, named('AnyDesk'));
    await client.waitForDiagnostics(uri);
    assert.deepEqual(show(await ask()), ['anydesk: a.yaml']);
    const removed = waitForChange();
    await client.changeFile(uri, FileChangeType.Deleted);
    await removed;
    assert.deepEqual(show(await ask()), []);
    const back = waitForChange();
    await client.changeFile(uri, FileChangeType.Created);
    await back;
    assert.deepEqual(show(await ask()), ['anydesk: a.yaml']);
  });

  it('counts a rule once where one folder lies in another', async () => {
    const [outer] = folders;
    assert.ok(outer);
    const inner = outer.toUri('inner');
    await outer.write('a.yaml', named('AnyDesk'));
    await outer.write('inner/b.yaml', named('TeamViewer'));
    await client.initialize({ folders: [outer.uri, inner], capabilities });
    assert.deepEqual(show(await ask()), ['anydesk: a.yaml', 'teamviewer: b.yaml']);
    assert.deepEqual(show(await ask({ uri: outer.uri })), ['anydesk: a.yaml']);
    const changed = waitForChange();
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [], removed: [{ uri: inner, name: 'inner' }] },
    });
    await changed;
    assert.deepEqual(show(await ask()), ['anydesk: a.yaml', 'teamviewer: b.yaml']);
  });
});

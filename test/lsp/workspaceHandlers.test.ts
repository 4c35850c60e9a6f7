import assert from 'node:assert/strict';
import {
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  type Registration,
  RegistrationRequest,
} from 'vscode-languageserver/node';
import { hasCodes, isClean, serveFolders } from '../support/folderServer';
import { toCodes } from '../support/lspClient';
import { createRuleWithQuery, numberRule } from '../support/sampleRule';

describe('workspaceHandlers', () => {
  const good = createRuleWithQuery('DeviceNetworkEvents');
  const broken = createRuleWithQuery('DeviceNetworkEvents\n| where Broken');
  const { createFolder, connect, start } = serveFolders();

  describe('settings', () => {
    it('differ by folder where the editor can be asked', async () => {
      const [strict, lax] = [await createFolder(), await createFolder()];
      const client = await start(
        {
          folders: [strict.uri, lax.uri],
          capabilities: { workspace: { configuration: true, workspaceFolders: true } },
        },
        ({ section, scopeUri }) => {
          assert.equal(section, 'rmmDetections');
          return { checks: scopeUri === lax.uri ? { 'kql-syntax': 'hint' } : {} };
        },
      );
      for (const [folder, severity] of [
        [strict, 1],
        [lax, 4],
      ] as const) {
        const uri = folder.toUri('rule.yaml');
        await client.open(uri, broken);
        const { diagnostics } = await client.waitForDiagnostics(uri, hasCodes('kql-syntax'));
        assert.equal(diagnostics[0]?.severity, severity);
      }
    });

    it('come at the start, and change, in editors that only tell', async () => {
      const uri = 'file:///nowhere/rule.yaml';
      const client = await start({
        initializationOptions: { checks: { 'kql-syntax': 'warning' } },
      });
      await client.open(uri, broken);
      const { diagnostics } = await client.waitForDiagnostics(uri, hasCodes('kql-syntax'));
      assert.equal(diagnostics[0]?.severity, 2);
      client.forgetPublished();
      await client.changeSettings({ rmmDetections: { checks: { 'kql-syntax': 'off' } } });
      await client.waitForDiagnostics(uri, isClean);
    });

    it('go over those of the configuration file, and leave the word to it where they are not set', async () => {
      const folder = await createFolder();
      await folder.write(
        '.rmm-detections.yaml',
        'checks: { kql-syntax: hint, bad-guid: information }\n',
      );
      const client = await start({
        folders: [folder.uri],
        initializationOptions: { target: null, checks: { 'kql-syntax': 'warning' } },
      });
      const uri = folder.toUri('rule.yaml');
      await client.open(uri, broken.replace(/^id: .*/, 'id: 1'));
      const { diagnostics } = await client.waitForDiagnostics(
        uri,
        hasCodes('bad-guid', 'kql-syntax'),
      );
      assert.deepEqual(
        diagnostics.map(({ severity }) => severity),
        [3, 2],
      );
    });

    it('can put diagnostics off until a rule is saved', async () => {
      const uri = 'file:///nowhere/rule.yaml';
      const client = await start({ initializationOptions: { validate: { onType: false } } });
      await client.open(uri, good);
      await client.waitForDiagnostics(uri, isClean);
      await client.change(uri, 2, { text: 'not: this one' });
      await client.change(uri, 3, { text: broken });
      await client.save(uri);
      const { version } = await client.waitForDiagnostics(uri, hasCodes('kql-syntax'));
      assert.equal(version, 3);
      assert.ok(client.published.every((params) => params.version !== 2));
    });

    it('can exclude files, from the ids of others too', async () => {
      const folder = await createFolder();
      const client = await start({
        folders: [folder.uri],
        initializationOptions: { exclude: ['archive/**'] },
      });
      await client.open(folder.toUri('archive/rule.yaml'), broken);
      await client.open(folder.toUri('rule.yaml'), broken);
      await client.waitForDiagnostics(folder.toUri('rule.yaml'), hasCodes('kql-syntax'));
      await client.waitForDiagnostics(folder.toUri('archive/rule.yaml'), isClean);
      assert.ok(
        client.published.every(({ uri, diagnostics }) =>
          uri.includes('archive') ? diagnostics.length === 0 : true,
        ),
      );
    });
  });

  describe('configuration file', () => {
    it('takes effect when the editor tells that it has changed', async () => {
      const folder = await createFolder();
      const client = await start({ folders: [folder.uri] });
      const uri = folder.toUri('rule.yaml');
      await client.open(uri, broken);
      await client.waitForDiagnostics(uri, hasCodes('kql-syntax'));
      client.forgetPublished();
      const config = await folder.write('.rmm-detections.yaml', 'checks: { kql-syntax: off }\n');
      await client.changeFile(config, FileChangeType.Created);
      await client.waitForDiagnostics(uri, isClean);
    });

    it('takes effect when it is saved in an editor that does not watch files', async () => {
      const folder = await createFolder();
      const config = await folder.write('.rmm-detections.yaml', '');
      const client = await start({ rootUri: folder.uri });
      const uri = folder.toUri('rule.yaml');
      await client.open(uri, broken);
      await client.open(config, '');
      await client.waitForDiagnostics(uri, hasCodes('kql-syntax'));
      client.forgetPublished();
      await folder.write('.rmm-detections.yaml', 'checks: { kql-syntax: off }\n');
      await client.save(config);
      await client.waitForDiagnostics(uri, isClean);
    });

    it('shows its mistakes on itself, open or not', async () => {
      const folder = await createFolder();
      const config = await folder.write('.rmm-detections.yaml', 'target: elsewhere\n');
      const client = await start({ folders: [folder.uri] });
      const closed = await client.waitForDiagnostics(config);
      assert.deepEqual(toCodes(closed.diagnostics), ['bad-configuration']);
      assert.deepEqual(closed.diagnostics[0]?.range.start, { line: 0, character: 8 });
      client.forgetPublished();
      await client.open(config, 'target: elsewhere\n');
      const open = await client.waitForDiagnostics(config);
      assert.deepEqual(open.diagnostics, closed.diagnostics);
    });

    it('has its mistakes shown as they are typed, saved or not, until it is closed', async () => {
      const folder = await createFolder();
      const vendors = await folder.write('tools.yaml', '');
      await folder.write('.rmm-detections.yaml', 'vendors: [tools.yaml]\n');
      const client = await start({ folders: [folder.uri] });
      await client.open(vendors, '');
      await client.waitForDiagnostics(vendors, isClean);
      await client.change(vendors, 2, { text: 'vendors:\n  - id: Acme\n' });
      const { diagnostics } = await client.waitForDiagnostics(
        vendors,
        hasCodes('bad-configuration'),
      );
      assert.match(String(diagnostics[0]?.message), /lower-case words/);
      client.forgetPublished();
      await client.close(vendors);
      await client.waitForDiagnostics(vendors, isClean);
    });

    it('is watched, with the files that it may name, by editors that can', async () => {
      const client = connect();
      const registered = new Promise<Registration[]>((resolve) => {
        client.connection.onRequest(RegistrationRequest.type, ({ registrations }) =>
          resolve(registrations),
        );
      });
      await client.initialize({
        capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
      });
      const [registration] = await registered;
      assert.equal(registration?.method, DidChangeWatchedFilesNotification.method);
      assert.deepEqual(registration?.registerOptions, {
        watchers: [{ globPattern: '**/*.{yaml,yml,json}' }],
      });
    });
  });

  describe('ids of other files', () => {
    it('are known of files that are not open', async () => {
      const folder = await createFolder();
      await folder.write('other.yaml', good);
      const client = await start({ folders: [folder.uri] });
      const uri = folder.toUri('rule.yaml');
      await client.open(uri, good);
      const { diagnostics } = await client.waitForDiagnostics(uri, hasCodes('duplicate-id'));
      assert.match(String(diagnostics[0]?.message), /other\.yaml/);
    });

    it('matter as they are typed, and until the file is closed', async () => {
      const folder = await createFolder();
      const [first, second] = [folder.toUri('1.yaml'), folder.toUri('2.yaml')];
      const client = await start({ folders: [folder.uri] });
      await client.open(first, numberRule(good, 1));
      await client.open(second, numberRule(good, 2));
      await client.waitForDiagnostics(first, isClean);
      await client.change(second, 2, { text: numberRule(good, 1) });
      await client.waitForDiagnostics(first, hasCodes('duplicate-id'));
      client.forgetPublished();
      await client.close(second);
      await client.waitForDiagnostics(first, isClean);
    });

    it('follow files that come and go on disk', async () => {
      const folder = await createFolder();
      const uri = folder.toUri('rule.yaml');
      const client = await start({ folders: [folder.uri] });
      await client.open(uri, good);
      await client.waitForDiagnostics(uri, isClean);
      const other = await folder.write('other.yaml', good);
      await client.changeFile(other, FileChangeType.Created);
      await client.waitForDiagnostics(uri, hasCodes('duplicate-id'));
      client.forgetPublished();
      await folder.remove('other.yaml');
      await client.changeFile(other, FileChangeType.Deleted);
      await client.waitForDiagnostics(uri, isClean);
    });

    it('matter as do names, for rules of the same kind', async () => {
      const folder = await createFolder();
      const [first, second] = [folder.toUri('1.yaml'), folder.toUri('2.yaml')];
      const client = await start({ folders: [folder.uri] });
      await client.open(first, numberRule(good, 1));
      await client.open(second, numberRule(good, 2));
      await client.waitForDiagnostics(first, isClean);
      await client.change(second, 2, { text: good });
      await client.change(first, 2, { text: good.replace(/^id: .{8}/, 'id: 00000000') });
      await client.waitForDiagnostics(first, hasCodes('duplicate-name'));
      await client.waitForDiagnostics(second, hasCodes('duplicate-name'));
    });

    it('are a matter of one folder', async () => {
      const [one, two] = [await createFolder(), await createFolder()];
      await one.write('rule.yaml', good);
      const client = await start({ folders: [one.uri, two.uri] });
      await client.open(one.toUri('copy.yaml'), good);
      await client.waitForDiagnostics(one.toUri('copy.yaml'), hasCodes('duplicate-id'));
      const uri = two.toUri('rule.yaml');
      await client.open(uri, good);
      await client.waitForDiagnostics(uri, isClean);
    });
  });

  describe('folders', () => {
    it('bring their configuration when they come and take it along when they go', async () => {
      const folder = await createFolder();
      await folder.write('.rmm-detections.yaml', 'checks: { kql-syntax: off }\n');
      const client = await start({ capabilities: { workspace: { workspaceFolders: true } } });
      const uri = folder.toUri('rule.yaml');
      const change = (added: string[], removed: string[]) =>
        client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
          event: {
            added: added.map((name) => ({ uri: name, name })),
            removed: removed.map((name) => ({ uri: name, name })),
          },
        });
      await client.open(uri, broken);
      await client.waitForDiagnostics(uri, hasCodes('kql-syntax'));
      client.forgetPublished();
      await change([folder.uri], []);
      await client.waitForDiagnostics(uri, isClean);
      client.forgetPublished();
      await change([], [folder.uri]);
      await client.waitForDiagnostics(uri, hasCodes('kql-syntax'));
    });
  });
});

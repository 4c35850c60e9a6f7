import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { LSPErrorCodes, type ResponseError } from 'vscode-languageserver/node';
import {
  type CatalogTool,
  catalogRequest,
  type GeneratedRule,
  type GenerateRuleRequest,
  generateRuleRequest,
} from '../../server/src/protocol/messages';
import type { InitializeOptions } from '../support/lspClient';
import { startTestServer, type TestServer } from '../support/testServer';
import { withFolder } from '../support/withFolder';

describe('the requests about the catalogue', () => {
  let server: TestServer;

  async function start(options?: InitializeOptions): Promise<void> {
    server = startTestServer();
    await server.client.initialize(options);
  }

  afterEach(() => server.stop());

  const askCatalog = (query?: string): Promise<CatalogTool[]> =>
    server.client.connection.sendRequest(catalogRequest, { query });
  const generate = (request: GenerateRuleRequest): Promise<GeneratedRule> =>
    server.client.connection.sendRequest(generateRuleRequest, request);

  it('answers with every tool, the kinds of rule that it suffices for, and where each value is from', async () => {
    await start();
    const tools = await askCatalog();
    assert.ok(tools.length > 250);
    const anydesk = tools.find(({ id }) => id === 'anydesk');
    assert.deepEqual(anydesk?.kinds, ['network-connection', 'file-signature', 'process-creation']);
    assert.ok(anydesk?.signers.every(({ sources }) => sources.length > 0));
    assert.equal(anydesk?.sanctioned, false);
  });

  it('answers with the tools that a query means, best first', async () => {
    await start();
    assert.equal((await askCatalog('any desk'))[0]?.id, 'anydesk');
    assert.deepEqual(await askCatalog('no such tool at all'), []);
  });

  it('writes a rule and says where judgement is due', async () => {
    await start();
    const { text, fileName, position } = await generate({
      tool: 'AnyDesk',
      kind: 'network-connection',
    });
    assert.equal(fileName, 'rmm_AnyDesk_netconn.yaml');
    const line = text.split('\n')[position.line] ?? '';
    assert.match(line.slice(position.character), /^RemoteUrl has_any \(/);
    assert.match(text, /^id: [0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/m);
  });

  it('numbers a rule and its file where there are such rules already', async () => {
    await start();
    const { text, fileName } = await generate({
      tool: 'AnyDesk',
      kind: 'network-connection',
      number: 2,
    });
    assert.equal(fileName, 'rmm_AnyDesk_netconn_2.yaml');
    assert.match(text, /^name: .* - AnyDesk - Network Connection 2$/m);
  });

  it('refuses with a sentence for people', async () => {
    await start();
    const refuses = (request: GenerateRuleRequest, message: RegExp) =>
      assert.rejects(generate(request), (error: ResponseError<void>) => {
        assert.equal(error.code, LSPErrorCodes.RequestFailed);
        assert.match(error.message, message);
        return true;
      });
    await refuses({ tool: 'anydsk', kind: 'file-signature' }, /Did you mean AnyDesk \(anydesk\)\?/);
    await refuses({ tool: 'qwrtzpsdfg', kind: 'file-signature' }, /vendors file/);
    await refuses({ tool: 'rustdesk', kind: 'file-signature' }, /knows enough for Network/);
  });

  it('goes by the workspace: its tools, its window, what it sanctions, and the patterns of the editor', async () => {
    await withFolder(
      {
        '.rmm-detections.yaml':
          'lookback: 14d\nvendors: [vendors.yaml]\nsanctioned: [Acme Remote]\n',
        'vendors.yaml':
          'vendors:\n  - id: acme-remote\n    name: Acme Remote\n    signers: [Acme Ltd]\n',
      },
      async (folder) => {
        await start({
          folders: [pathToFileURL(folder).href],
          initializationOptions: { newRule: { fileNamePattern: '{tool}.{suffix}' } },
        });
        const [tool] = await askCatalog('acme');
        assert.equal(tool?.sanctioned, true);
        assert.deepEqual(tool?.kinds, ['file-signature']);
        for (const uri of [folder, path.join(folder, 'rules/a.yaml')]) {
          const { text, fileName } = await generate({
            tool: 'acme remote',
            kind: 'file-signature',
            uri: pathToFileURL(uri).href,
          });
          assert.match(text, /now\(-14d\)/);
          assert.equal(fileName, 'AcmeRemote.filesig.yaml');
        }
      },
    );
  });
});

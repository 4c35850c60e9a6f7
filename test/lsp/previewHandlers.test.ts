import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { loadKustoEngine } from '../../server/src/kql/loadKustoEngine';
import {
  type GeneratedQuery,
  type GeneratedQueryRequest,
  generatedQueryRequest,
} from '../../server/src/protocol/messages';
import { createRuleWithQuery } from '../support/sampleRule';
import { startTestServer, type TestServer } from '../support/testServer';
import { withFolder } from '../support/withFolder';

const rule = createRuleWithQuery('DeviceInfo\n| where Timestamp > ago(1d)');

describe('the preview over LSP', () => {
  const engine = loadKustoEngine();
  let server: TestServer | undefined;

  async function ask(
    folder: string,
    request: Partial<GeneratedQueryRequest>,
  ): Promise<GeneratedQuery | null> {
    server = startTestServer({ loadEngine: () => engine });
    const uri = pathToFileURL(folder).href;
    await server.client.initialize({ folders: [uri] });
    return server.client.connection.sendRequest<GeneratedQuery | null>(generatedQueryRequest, {
      uri,
      ...request,
    });
  }

  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });

  it('of a folder is one query over its rules, and over those of no other folder', () =>
    withFolder(
      { 'rules/a.yaml': rule, 'rules/b/c.yaml': rule, 'others/d.yaml': rule },
      async (folder) => {
        const uri = pathToFileURL(`${folder}/rules`).href;
        const generated = await ask(folder, { uri });
        assert.equal(generated?.title, 'rules');
        assert.match(generated?.applied.join('\n') ?? '', /^Combines 2 rules/);
        assert.equal(generated?.query.split('DeviceInfo').length, 3);
        assert.equal(generated?.columns[0]?.name, 'Tool');
      },
    ));

  it('of a folder without rules is none', () =>
    withFolder({ 'a.yaml': 'services: {}\n' }, async (folder) => {
      assert.equal(await ask(folder, {}), null);
    }));

  it('of a tool is what a new rule would ask, of one kind or of all', () =>
    withFolder({}, async (folder) => {
      const one = await ask(folder, { tool: 'anydesk', kind: 'network-connection' });
      assert.match(one?.query ?? '', /DeviceNetworkEvents.*anydesk/s);
      await server?.stop();
      const all = await ask(folder, { tool: 'AnyDesk' });
      assert.equal(all?.title, 'AnyDesk');
      assert.match(all?.query ?? '', /DeviceNetworkEvents/);
      assert.match(all?.query ?? '', /DeviceFileCertificateInfo/);
    }));

  it('of a tool that nobody knows is none', () =>
    withFolder({}, async (folder) => {
      assert.equal(await ask(folder, { tool: 'no such tool' }), null);
    }));
});

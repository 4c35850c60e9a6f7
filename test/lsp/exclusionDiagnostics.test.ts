import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { type LspClient, toCodes } from '../support/lspClient';
import { createRuleWithQuery } from '../support/sampleRule';
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporaryFolder';
import { startTestServer, type TestServer } from '../support/testServer';

const rule = createRuleWithQuery('DeviceNetworkEvents');
const another = rule.replace(/^id: .{8}/, 'id: 00000000');
const exclusions = `exclusions:
  - scenario: Help desk
    rules: [AnyDesk]
    filter: DeviceName == "a"
`;

const isClean = ({ diagnostics }: PublishDiagnosticsParams) => diagnostics.length === 0;
const isUnused = ({ diagnostics }: PublishDiagnosticsParams) =>
  toCodes(diagnostics).join() === 'exclusion-unused';

describe('an exclusions file that is open', () => {
  let folder: TemporaryFolder;
  let server: TestServer;
  let uri: string;

  beforeEach(async () => {
    folder = await createTemporaryFolder();
    uri = folder.toUri('rmm-exclusions.yaml');
    server = startTestServer();
  });

  afterEach(async () => {
    await server.stop();
    await folder.dispose();
  });

  async function start(): Promise<LspClient> {
    const { client } = server;
    await client.initialize({ folders: [folder.uri] });
    await client.waitForStatus('ready');
    await client.open(uri, exclusions);
    return client;
  }

  it('is looked at again when the rules of its folder are known', async () => {
    await folder.write('rule.yaml', rule);
    const client = await start();
    await client.waitForDiagnostics(uri, isUnused);
  });

  it('follows the rules as they are typed, and their files as they go', async () => {
    await folder.write('other.yaml', rule);
    const client = await start();
    await client.waitForDiagnostics(uri, isUnused);
    const ruleUri = folder.toUri('rule.yaml');
    await client.open(ruleUri, another);
    client.forgetPublished();
    await client.change(ruleUri, 2, { text: another.replace(/^name: .*/m, 'name: AnyDesk') });
    await client.waitForDiagnostics(uri, isClean);
    client.forgetPublished();
    await client.close(ruleUri);
    await client.waitForDiagnostics(uri, isUnused);
  });
});

import assert from 'node:assert/strict';
import { CodeActionRequest, CompletionRequest, HoverRequest } from 'vscode-languageserver/node';
import type { KqlEngine } from '../../server/src/kql/kqlEngine';
import type { ServerParts } from '../../server/src/lsp/session';
import {
  type GeneratedQuery,
  generatedQueryChangedNotification,
  generatedQueryRequest,
} from '../../server/src/protocol/messages';
import { createLanguageService } from '../../server/src/service/createLanguageService';
import { createFakeEngine } from '../support/fakeEngine';
import { type LspClient, toCodes } from '../support/lspClient';
import { createRuleWithQuery } from '../support/sampleRule';
import { startTestServer, type TestServer } from '../support/testServer';

describe('server', () => {
  const uri = 'file:///nowhere/rule.yaml';
  const rule = createRuleWithQuery('DeviceNetworkEvents\n| where Broken');
  const ruleWithBadId = rule.replace(/^id: .*/, 'id: 1');
  const inId = { line: 0, character: 4 };
  let server: TestServer | undefined;

  async function start(
    parts?: Partial<ServerParts>,
    initializationOptions?: unknown,
  ): Promise<LspClient> {
    server = startTestServer(parts);
    await server.client.initialize({ initializationOptions });
    return server.client;
  }

  const hasCode =
    (code: string) =>
    ({ diagnostics }: { diagnostics: { code?: unknown }[] }) =>
      diagnostics.some((diagnostic) => diagnostic.code === code);

  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });

  it('says what it can do', async () => {
    server = startTestServer();
    const { capabilities, serverInfo } = await server.client.initialize();
    assert.equal(serverInfo?.name, 'rmm-detections');
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.equal(capabilities.renameProvider, true);
    assert.deepEqual(capabilities.codeActionProvider, {
      codeActionKinds: ['quickfix', 'refactor', 'source.fixAll.rmmDetections'],
      resolveProvider: false,
    });
  });

  it('opens completion behind nothing that people press Enter after', async () => {
    server = startTestServer();
    const { capabilities } = await server.client.initialize();
    const triggers = capabilities.completionProvider?.triggerCharacters ?? [];
    assert.ok(triggers.includes("'") && triggers.includes(' '));
    assert.deepEqual(
      triggers.filter((character) => '(,|:{['.includes(character)),
      [],
    );
  });

  it('publishes what an opened rule has, with its version', async () => {
    const client = await start();
    await client.open(uri, rule, 7);
    const { version, diagnostics } = await client.waitForDiagnostics(uri, hasCode('kql-syntax'));
    assert.equal(version, 7);
    assert.deepEqual(toCodes(diagnostics), ['kql-syntax']);
    assert.deepEqual(diagnostics[0]?.range.start, { line: 13, character: 10 });
  });

  it('has nothing to say of YAML that is no rule', async () => {
    const client = await start();
    await client.open(uri, 'on: push\njobs: {}\njobs: {}\n');
    assert.deepEqual((await client.waitForDiagnostics(uri)).diagnostics, []);
  });

  it('publishes a burst of edits once, for the last version', async () => {
    const client = await start({}, { validate: { delay: 500 } });
    await client.open(uri, rule);
    await client.waitForDiagnostics(uri, hasCode('kql-syntax'));
    const end = { line: 13, character: 16 };
    for (let version = 2; version <= 30; version++) {
      void client.change(uri, version, { range: { start: end, end }, text: 'n' });
    }
    await client.waitForDiagnostics(uri, ({ version }) => version === 30);
    const versions = client.published.map(({ version }) => version).filter((v) => v !== 1);
    assert.deepEqual(versions, [30]);
  });

  it('diagnoses the text that incremental edits have made', async () => {
    const client = await start();
    await client.open(uri, rule);
    await client.waitForDiagnostics(uri, hasCode('kql-syntax'));
    const range = { start: { line: 13, character: 10 }, end: { line: 13, character: 16 } };
    await client.change(uri, 2, { range, text: 'true' });
    const { diagnostics } = await client.waitForDiagnostics(uri, ({ version }) => version === 2);
    assert.deepEqual(diagnostics, []);
  });

  it('clears a document that is closed, and takes it up anew when it is opened again', async () => {
    const client = await start();
    await client.open(uri, rule);
    await client.waitForDiagnostics(uri, hasCode('kql-syntax'));
    client.forgetPublished();
    await client.close(uri);
    assert.deepEqual(await client.waitForDiagnostics(uri), { uri, diagnostics: [] });
    client.forgetPublished();
    await client.open(uri, ruleWithBadId);
    const { diagnostics } = await client.waitForDiagnostics(uri, hasCode('kql-syntax'));
    assert.deepEqual(toCodes(diagnostics), ['bad-guid', 'kql-syntax']);
  });

  it('checks the structure while the engine loads, and the query once it is there', async () => {
    let arrive: (engine: KqlEngine) => void = () => {};
    const client = await start({
      loadEngine: () =>
        new Promise((resolve) => {
          arrive = resolve;
        }),
    });
    await client.open(uri, ruleWithBadId);
    const first = await client.waitForDiagnostics(uri);
    assert.deepEqual(toCodes(first.diagnostics), ['bad-guid']);
    await client.waitForStatus('loading');
    client.forgetPublished();
    arrive(createFakeEngine());
    const second = await client.waitForDiagnostics(uri);
    assert.deepEqual(toCodes(second.diagnostics), ['bad-guid', 'kql-syntax']);
    const { schemaDate, tables, tools } = await client.waitForStatus('ready');
    assert.match(schemaDate, /^\d{4}-\d\d-\d\d$/);
    assert.ok(tables > 900 && tools > 200);
  });

  it('lives on without an engine, and says so', async () => {
    const client = await start({
      loadEngine: async () => {
        throw new Error('no such file');
      },
    });
    await client.open(uri, ruleWithBadId);
    const { message } = await client.waitForStatus('degraded');
    assert.match(message ?? '', /could not be loaded.*no such file/);
    client.forgetPublished();
    await client.change(uri, 2, { text: ruleWithBadId.replace('id: 1', 'id: 2') });
    const { diagnostics } = await client.waitForDiagnostics(uri, ({ version }) => version === 2);
    assert.deepEqual(toCodes(diagnostics), ['bad-guid']);
  });

  it('answers completion and hover for the newest text without waiting for diagnostics', async () => {
    const service = createLanguageService();
    const parts: Partial<ServerParts> = {
      service: {
        ...service,
        complete: ({ document }) => ({
          isIncomplete: false,
          items: [{ label: `of version ${document.version}` }],
        }),
        hover: ({ document }) => ({ contents: `of version ${document.version}` }),
      },
    };
    const client = await start(parts, { validate: { delay: 10_000 } });
    await client.open(uri, rule);
    await client.waitForDiagnostics(uri);
    await client.change(uri, 2, { text: `${rule}\n` });
    const place = { textDocument: { uri }, position: inId };
    const completion = await client.connection.sendRequest(CompletionRequest.type, place);
    assert.deepEqual(completion, { isIncomplete: false, items: [{ label: 'of version 2' }] });
    const hover = await client.connection.sendRequest(HoverRequest.type, place);
    assert.deepEqual(hover, { contents: 'of version 2' });
    assert.ok(client.published.every(({ version }) => version === 1));
  });

  it('offers quick fixes, and the fix for all when asked for its kind', async () => {
    const client = await start();
    await client.open(uri, ruleWithBadId.replace('tactics:\n  -', 'tactics:'));
    const ask = (only?: string[]) =>
      client.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: { start: inId, end: inId },
        context: { diagnostics: [], ...(only && { only }) },
      });
    const fixes = await ask();
    assert.deepEqual(
      fixes?.map((action) => action.title),
      ['Replace by a new GUID'],
    );
    const all = await ask(['source.fixAll']);
    assert.deepEqual(
      all?.map((action) => 'kind' in action && action.kind),
      ['source.fixAll.rmmDetections'],
    );
  });

  it('answers null about documents that are not open', async () => {
    const client = await start();
    const position = { line: 0, character: 0 };
    const answer = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position,
    });
    assert.equal(answer, null);
  });

  it('generates the query of a rule, and tells of each change once until it is asked again', async () => {
    const client = await start();
    const changes: unknown[] = [];
    client.connection.onNotification(generatedQueryChangedNotification, (change: unknown) => {
      changes.push(change);
    });
    const generate = () =>
      client.connection.sendRequest<GeneratedQuery | null>(generatedQueryRequest, { uri });
    await client.open(uri, rule);
    await client.waitForStatus('ready');
    assert.equal((await generate())?.query, 'DeviceNetworkEvents\n| where Broken');
    void client.change(uri, 2, { text: rule.replace('Broken', 'a') });
    void client.change(uri, 3, { text: rule.replace('Broken', 'true') });
    assert.equal((await generate())?.query, 'DeviceNetworkEvents\n| where true');
    assert.deepEqual(changes, [{ uri }]);
  });

  it('keeps the last good query while a rule cannot be read', async () => {
    const client = await start();
    const generate = () =>
      client.connection.sendRequest<GeneratedQuery | null>(generatedQueryRequest, { uri });
    await client.open(uri, rule);
    assert.equal((await generate())?.stale, false);
    await client.change(uri, 2, { text: 'name: "' });
    const query = await generate();
    assert.equal(query?.query, 'DeviceNetworkEvents\n| where Broken');
    assert.equal(query?.stale, true);
  });

  it('loses one feature to a defect, not the others', async () => {
    const service = createLanguageService();
    const hover = () => {
      throw new Error('a bug of ours');
    };
    const client = await start({ service: { ...service, hover }, defects: 'log' });
    await client.open(uri, rule);
    const answer = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: inId,
    });
    assert.equal(answer, null);
    const { diagnostics } = await client.waitForDiagnostics(uri, hasCode('kql-syntax'));
    assert.deepEqual(toCodes(diagnostics), ['kql-syntax']);
    assert.match(client.log.join('\n'), /^Hover failed: Error: a bug of ours/);
  });

  it('goes on with the next document when diagnosing one hits a defect', async () => {
    const service = createLanguageService();
    const diagnose: typeof service.diagnose = (analysis, environment, phase) => {
      if (analysis.document.uri.endsWith('bad.yaml')) {
        throw new Error('a bug of ours');
      }
      return service.diagnose(analysis, environment, phase);
    };
    const client = await start({ service: { ...service, diagnose }, defects: 'log' });
    await client.open('file:///nowhere/bad.yaml', rule);
    await client.open(uri, rule);
    await client.waitForDiagnostics(uri, hasCode('kql-syntax'));
    assert.match(client.log.join('\n'), /Diagnostics failed: Error: a bug of ours/);
  });
});

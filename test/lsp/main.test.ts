import assert from 'node:assert/strict';
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { promisify } from 'node:util';
import {
  createProtocolConnection,
  ExitNotification,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { createLspClient, type LspClient, toCodes } from '../support/lspClient';
import { createRuleWithQuery } from '../support/sampleRule';

describe('main', function () {
  // A process has to start and to load the real engine, on a machine that may have much else to do.
  this.timeout(60_000);

  const program = path.join(import.meta.dirname, '../../server/src/lsp/main.ts');
  const uri = 'file:///nowhere/rule.yaml';
  const rule = createRuleWithQuery(
    'DeviceNetworkEvents | where Timestamp > ago(1d)\n| where NoSuchColumn == 1',
  );
  let server: ChildProcess | undefined;
  let client: LspClient | undefined;

  function connect(reader: MessageReader, writer: MessageWriter): LspClient {
    client = createLspClient(createProtocolConnection(reader, writer));
    return client;
  }

  function start(): { server: ChildProcess; client: LspClient; exit: Promise<unknown[]> } {
    const process_ = spawn(process.execPath, ['--import', 'tsx', program, '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    server = process_;
    const reader = new StreamMessageReader(process_.stdout);
    const writer = new StreamMessageWriter(process_.stdin);
    return { server, client: connect(reader, writer), exit: once(process_, 'exit') };
  }

  afterEach(() => {
    client?.connection.dispose();
    server?.kill();
  });

  it('serves over stdio, from the first message to an orderly end', async () => {
    const { client: editor, exit } = start();
    await editor.initialize();
    await editor.open(uri, rule);
    const { diagnostics } = await editor.waitForDiagnostics(uri, (params) =>
      toCodes(params.diagnostics).includes('unknown-column'),
    );
    assert.deepEqual(diagnostics[0]?.range, {
      start: { line: 13, character: 10 },
      end: { line: 13, character: 22 },
    });
    await editor.connection.sendRequest(ShutdownRequest.type);
    await editor.connection.sendNotification(ExitNotification.type);
    assert.deepEqual(await exit, [0, null]);
  });

  it('serves over node IPC', async () => {
    server = spawn(process.execPath, ['--import', 'tsx', program, '--node-ipc'], {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    });
    const exit = once(server, 'exit');
    const editor = connect(new IPCMessageReader(server), new IPCMessageWriter(server));
    await editor.initialize();
    await editor.open(uri, 'no: rule');
    assert.deepEqual((await editor.waitForDiagnostics(uri)).diagnostics, []);
    await editor.connection.sendRequest(ShutdownRequest.type);
    await editor.connection.sendNotification(ExitNotification.type);
    assert.deepEqual(await exit, [0, null]);
  });

  it('ends with an error code when the editor leaves without a word', async () => {
    const { server: process_, client: editor, exit } = start();
    await editor.initialize();
    process_.stdin?.end();
    assert.deepEqual(await exit, [1, null]);
  });

  it('ends when the process of the editor is gone', async () => {
    const gone = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    await once(gone, 'exit');
    const { client: editor, exit } = start();
    await editor.initialize({ processId: gone.pid ?? 0 });
    assert.deepEqual(await exit, [1, null]);
  });

  it('says how it is used when it is not told how to talk', async () => {
    const run = promisify(execFile)(process.execPath, ['--import', 'tsx', program]);
    await assert.rejects(run, { code: 2, stderr: /--stdio/ });
  });
});

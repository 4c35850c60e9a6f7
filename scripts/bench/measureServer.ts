import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { createLspClient } from '../../test/support/lspClient';
import type { BenchRow } from './benchTable';

export const serverProgram = path.resolve(import.meta.dirname, '../../dist/server.js');
const starts = 5;
const keystrokes = 40;
const uri = 'file:///bench.yaml';

/** The built server in a process of its own, as an editor sees it: how soon it speaks, and how soon it answers typing. */
export async function measureServer(rule: string): Promise<BenchRow[]> {
  // A column that no table has tells the engine's findings from those of the structure.
  const text = rule.replace(/\| where /, '| where NoSuchColumn == 1 and ');
  const structure: number[] = [];
  const kql: number[] = [];
  let typing: number[] = [];
  for (let start = 0; start < starts; start++) {
    const times = await measureSession(text, start === starts - 1);
    structure.push(times.structure);
    kql.push(times.kql);
    typing = times.typing;
  }
  return [
    { what: 'server start to structural diagnostics', samples: structure, note: 'aim 300' },
    { what: 'server start to KQL diagnostics', samples: kql, note: 'aim 1200' },
    { what: 'keystroke to diagnostics, as a user feels it', samples: typing, note: 'aim p50 80' },
  ];
}

async function measureSession(text: string, withTyping: boolean) {
  const begin = performance.now();
  const server = spawn(process.execPath, [serverProgram, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exit = once(server, 'exit');
  const client = createLspClient(
    createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    ),
  );
  await client.initialize();
  await client.open(uri, text);
  await client.waitForDiagnostics(uri);
  const structure = performance.now() - begin;
  await client.waitForDiagnostics(uri, ({ diagnostics }) =>
    diagnostics.some(({ code }) => code === 'unknown-column'),
  );
  const kql = performance.now() - begin;
  const typing: number[] = [];
  if (withTyping) {
    await client.waitForStatus('ready');
    const offset = text.indexOf('NoSuchColumn');
    for (let version = 2; version < 2 + keystrokes; version++) {
      const letters = 'x'.repeat(version);
      const edited = text.slice(0, offset) + letters + text.slice(offset);
      const pressed = performance.now();
      void client.change(uri, version, { text: edited });
      await client.waitForDiagnostics(uri, (params) => params.version === version);
      typing.push(performance.now() - pressed);
    }
  }
  server.stdin.end();
  await exit;
  client.connection.dispose();
  return { structure, kql, typing };
}

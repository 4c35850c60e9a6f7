import type { ClientCapabilities } from 'vscode-languageserver/node';
import type { KqlEngine } from '../../server/src/kql/kqlEngine';
import { loadKustoEngine } from '../../server/src/kql/loadKustoEngine';
import { startTestServer, type TestServer } from './testServer';

let engine: Promise<KqlEngine> | undefined;

/** A server over the real engine, which all tests share; resolves when it is ready. */
export async function startEngineServer(
  capabilities: ClientCapabilities = {},
): Promise<TestServer> {
  engine ??= loadKustoEngine();
  const shared = engine;
  const server = startTestServer({ loadEngine: () => shared });
  await server.client.initialize({ capabilities });
  await server.client.waitForStatus('ready');
  return server;
}

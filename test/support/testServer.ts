import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { startServer } from '../../server/src/lsp/server';
import type { ServerParts } from '../../server/src/lsp/session';
import { createLanguageService } from '../../server/src/service/createLanguageService';
import { createFakeEngine } from './fakeEngine';
import { createLspClient, type LspClient } from './lspClient';
import { shippedData } from './shippedData';

export interface TestServer {
  readonly client: LspClient;
  stop(): Promise<void>;
}

/** A server in this process, talked to over two streams. Defects reject the request that hits them. */
export function startTestServer(parts: Partial<ServerParts> = {}): TestServer {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  startServer(server, {
    service: createLanguageService(),
    shipped: shippedData,
    loadEngine: async () => createFakeEngine(),
    defects: 'throw',
    ...parts,
  });
  const client = createLspClient(
    createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)),
  );
  return {
    client,
    async stop() {
      await client.connection.sendRequest(ShutdownRequest.type);
      client.connection.dispose();
      server.dispose();
    },
  };
}

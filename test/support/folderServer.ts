import {
  type ConfigurationItem,
  ConfigurationRequest,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { type InitializeOptions, type LspClient, toCodes } from './lspClient';
import { createTemporaryFolder, type TemporaryFolder } from './temporaryFolder';
import { startTestServer, type TestServer } from './testServer';

type SettingsByScope = (item: ConfigurationItem) => unknown;

/** Temporary folders and a server for each test of the suite that calls this. */
export function serveFolders() {
  let folders: TemporaryFolder[];
  let server: TestServer | undefined;

  async function createFolder(): Promise<TemporaryFolder> {
    const folder = await createTemporaryFolder();
    folders.push(folder);
    return folder;
  }

  /** A server that waits for `initialize`. */
  function connect(): LspClient {
    server = startTestServer();
    return server.client;
  }

  /** Resolves when the engine is there, so that what is published from then on is complete. */
  async function start(options: InitializeOptions, settings?: SettingsByScope): Promise<LspClient> {
    const client = connect();
    if (settings) {
      client.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(settings));
    }
    await client.initialize(options);
    await client.waitForStatus('ready');
    return client;
  }

  beforeEach(() => {
    folders = [];
  });

  afterEach(async () => {
    await server?.stop();
    server = undefined;
    await Promise.all(folders.map((folder) => folder.dispose()));
  });

  return { createFolder, connect, start };
}

/** Whether nothing is published for a file. */
export const isClean = ({ diagnostics }: PublishDiagnosticsParams) => diagnostics.length === 0;
/** Whether these and no other problems are published for a file, in this order. */
export const hasCodes =
  (...codes: string[]) =>
  ({ diagnostics }: PublishDiagnosticsParams) =>
    toCodes(diagnostics).join() === codes.join();

import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver/node';

/** Rules, the configuration and vendors are YAML; custom schemas are JSON. */
const globPattern = '**/*.{yaml,yml,json}';

/** Asks the editor to tell of files that change on disk. */
export async function watchFiles(connection: Connection): Promise<void> {
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [{ globPattern }],
  });
}

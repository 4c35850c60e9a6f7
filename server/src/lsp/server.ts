import type { Connection } from 'vscode-languageserver/node';
import { name, version } from '../../../package.json';
import { getServerCapabilities } from './capabilities';
import { readClientFeatures } from './clientFeatures';
import { registerDocumentHandlers } from './documentHandlers';
import { registerEntryPlaceHandler } from './entryPlaceHandler';
import { registerFeatureHandlers } from './featureHandlers';
import { createSession, type ServerParts } from './session';
import { startSession } from './startSession';
import { registerWorkspaceHandlers } from './workspaceHandlers';
import { registerWorkspaceRequests } from './workspaceRequests';

/** Serves one editor until the connection ends; nothing is set up before the editor has said what it can do. */
export function startServer(connection: Connection, parts: ServerParts): void {
  connection.onInitialize((params) => {
    const client = readClientFeatures(params.capabilities);
    const session = createSession(connection, parts, params, client);
    registerDocumentHandlers(session, client);
    registerFeatureHandlers(session, client);
    registerWorkspaceHandlers(session, client);
    registerWorkspaceRequests(session);
    registerEntryPlaceHandler(session);
    connection.onInitialized(() => startSession(session, client));
    connection.onShutdown(() => session.queue.dispose());
    return { capabilities: getServerCapabilities(client), serverInfo: { name, version } };
  });
  connection.listen();
}

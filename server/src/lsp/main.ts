import { createConnection } from 'vscode-languageserver/node';
import { loadKustoEngine } from '../kql/loadKustoEngine';
import { createLanguageService } from '../service/createLanguageService';
import { installation } from '../workspace/installation';
import { loadShippedData } from '../workspace/loadShippedData';
import { startServer } from './server';

// The arguments choose the transport: --stdio or --node-ipc.
const connection = createConnection();

process.on('unhandledRejection', (error) => {
  connection.console.error(`Unhandled rejection: ${error instanceof Error ? error.stack : error}`);
});

startServer(connection, {
  service: createLanguageService(),
  shipped: loadShippedData(installation.dataFolder),
  loadEngine: loadKustoEngine,
  defects: 'log',
});

import { type Connection, createConnection } from 'vscode-languageserver/node';
import { loadKustoEngine } from '../kql/loadKustoEngine';
import { createLanguageService } from '../service/createLanguageService';
import { installation } from '../workspace/installation';
import { loadShippedData } from '../workspace/loadShippedData';
import { startServer } from './server';

const connection = findConnection();
if (connection) {
  // A promise that nobody waits for must not end the session.
  process.on('unhandledRejection', (error) => {
    connection.console.error(
      `Unhandled rejection: ${error instanceof Error ? error.stack : error}`,
    );
  });
  startServer(connection, {
    service: createLanguageService(),
    shipped: loadShippedData(installation.dataFolder),
    loadEngine: loadKustoEngine,
    defects: 'log',
  });
} else {
  process.stderr.write('Usage: rmm-detections-language-server --stdio\n');
  process.exitCode = 2;
}

/** The command line says how to talk; undefined when it says nothing. */
function findConnection(): Connection | undefined {
  return process.argv.some((argument) => ['--stdio', '--node-ipc'].includes(argument))
    ? createConnection()
    : undefined;
}

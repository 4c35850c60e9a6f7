import { DidChangeConfigurationNotification } from 'vscode-languageserver/node';
import { settingsSection } from '../protocol/settingKeys';
import type { ClientFeatures } from './clientFeatures';
import { loadEngine } from './loadEngine';
import { openFolder } from './reloadFolder';
import type { Session } from './session';
import { watchFiles } from './watchFiles';

/** What is done once the editor has said that it is ready. */
export function startSession(session: Session, client: ClientFeatures): void {
  const { connection, folders, guard } = session;
  if (client.configurationRegistration) {
    void guard.task('Asking for changes of settings', async () => {
      await connection.client.register(DidChangeConfigurationNotification.type, {
        section: settingsSection,
      });
    });
  }
  if (client.fileWatching) {
    void guard.task('Asking for changes of files', () => watchFiles(connection));
  }
  for (const folder of folders.all) {
    void guard.task('Reading a folder', () => openFolder(session, folder));
  }
  void guard.task('Loading the KQL engine', () => loadEngine(session));
}

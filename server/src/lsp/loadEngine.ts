import { setImmediate, setTimeout } from 'node:timers/promises';
import { lookAtClosedFiles, reloadContext } from './reloadFolder';
import { sendStatus } from './sendStatus';
import type { Session } from './session';

/**
 * How long after its start the server waits for documents, in milliseconds. Loading the engine
 * blocks for some tenths of a second, and what needs no engine is to be on screen before.
 */
const graceForDocuments = 50;

/** Small, and yet most of the engine has run once when it is analysed. */
const warmUpQuery = `let names = dynamic(["a.exe"]);
DeviceProcessEvents
| where Timestamp > ago(1d) and FileName in~ (names)
| extend Folder = tolower(FolderPath)
| summarize Count = count(), Last = max(Timestamp) by DeviceName, Folder`;

/** Loads the KQL engine off the critical path, and has everything looked at again once it is there. */
export async function loadEngine(session: Session): Promise<void> {
  const { connection, engine, folders, queue, shipped } = session;
  await setTimeout(graceForDocuments);
  await queue.whenIdle();
  await sendStatus(connection, shipped, 'loading');
  const failure = await engine.load();
  if (failure !== undefined) {
    const message = `The KQL engine could not be loaded, so queries are not checked. ${failure}`;
    connection.console.error(message);
    await sendStatus(connection, shipped, 'degraded', message);
  }
  const all = [...folders.all, folders.loose];
  const contexts = await Promise.all(all.map((folder) => reloadContext(session, folder))).finally(
    engine.settle,
  );
  if (failure === undefined) {
    // The queries of open documents warm the engine up as well as any, and are waited for.
    await queue.whenIdle();
    await warmUp(session);
    await sendStatus(connection, shipped, 'ready');
  }
  await Promise.all(contexts.map((context) => lookAtClosedFiles(session, context)));
}

/** Completion needs more of the engine than analysis does; between the two, messages get their turn. */
async function warmUp({ environments, folders }: Session): Promise<void> {
  const { environment } = await environments.get(folders.getFirst());
  if (environment.kql === undefined) return;
  const { engine, scope } = environment.kql;
  engine.analyze(warmUpQuery, scope);
  await setImmediate();
  engine.complete(warmUpQuery, warmUpQuery.length, scope);
}

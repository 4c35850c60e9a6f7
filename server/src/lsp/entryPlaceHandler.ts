import type { CancellationToken, ResponseError } from 'vscode-languageserver/node';
import { type EntryPlace, type EntryPlaceRequest, entryPlaceRequest } from '../protocol/messages';
import { locateEntry } from './locateEntry';
import { orRefuse } from './orRefuse';
import type { Session } from './session';

/** Says where one more vendor or exclusion is to be written. */
export function registerEntryPlaceHandler(session: Session): void {
  const { connection, folders, guard } = session;
  connection.onRequest(
    entryPlaceRequest,
    ({ uri, list }: EntryPlaceRequest, token: CancellationToken) =>
      guard.request<EntryPlace | ResponseError<void> | null>('New entry', null, token, async () => {
        const folder = uri === undefined ? folders.getFirst() : folders.find(uri);
        return orRefuse(await locateEntry(session, folder, list));
      }),
  );
}

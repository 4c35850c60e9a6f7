import type { CancellationToken, ResponseError } from 'vscode-languageserver/node';
import {
  type AddExclusionRequest,
  type AddedExclusion,
  addExclusionRequest,
} from '../protocol/messages';
import { addExclusion } from './addExclusion';
import { orRefuse } from './orRefuse';
import type { Session } from './session';

/** Writes exclusions for rules on request. */
export function registerExclusionHandlers(session: Session): void {
  const { connection, guard } = session;
  connection.onRequest(
    addExclusionRequest,
    (request: AddExclusionRequest, token: CancellationToken) =>
      guard.request<AddedExclusion | ResponseError<void> | null>(
        'Add exclusion',
        null,
        token,
        async () => orRefuse(await addExclusion(session, request)),
      ),
  );
}

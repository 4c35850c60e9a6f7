import type { CancellationToken, CodeAction, ResponseError } from 'vscode-languageserver/node';
import {
  type AddExclusionRequest,
  type AddedExclusion,
  addExclusionRequest,
} from '../protocol/messages';
import { readExclusionTarget } from '../service/features/addExclusionAction';
import type { Refusal } from '../service/refusal';
import { locateEntry } from './locateEntry';
import { orRefuse } from './orRefuse';
import type { Session } from './session';
import { toAddedExclusion } from './toAddedExclusion';

/** Writes exclusions for rules: on request, and for the code action that a user has chosen. */
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

  connection.onCodeActionResolve((action, token) =>
    guard.request<CodeAction | ResponseError<void>>('Code action', action, token, async () => {
      const target = readExclusionTarget(action.data);
      if (!target) {
        return action;
      }
      const added = orRefuse(await addExclusion(session, target));
      return 'edit' in added ? { ...action, edit: added.edit } : added;
    }),
  );
}

async function addExclusion(
  session: Session,
  { uri, position }: AddExclusionRequest,
): Promise<AddedExclusion | Refusal> {
  const { analyses, documents, environments, folders, service } = session;
  const folder = folders.find(uri);
  const { environment } = await environments.get(folder);
  const place = await locateEntry(session, folder, 'exclusions');
  if ('refusal' in place) {
    return place;
  }
  const document = documents.get(uri);
  const draft = document && service.draftExclusion(analyses.get(document), position, environment);
  return draft
    ? toAddedExclusion(draft, place)
    : { refusal: 'There is no rule at this place. Put the caret into one.' };
}

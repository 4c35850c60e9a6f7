import type { AddExclusionRequest, AddedExclusion } from '../protocol/messages';
import type { Refusal } from '../service/refusal';
import { locateEntry } from './locateEntry';
import type { Session } from './session';
import { toAddedExclusion } from './toAddedExclusion';

/** Writes an exclusion for the rule at a place of an open file, or says why it cannot. */
export async function addExclusion(
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

import type { ExclusionDraft } from '../generate/exclusionDraft';
import { renderExclusion } from '../generate/renderExclusion';
import type { AddedExclusion, EntryPlace } from '../protocol/messages';
import { examplePlaceholder } from '../service/features/draftExclusion';
import { createOrEdit } from './createOrEdit';

/** The indentation that an entry is written with. */
const usualIndent = /^ {2}/gm;

/** Stands where every editor shows it: not all have commands of ours that could tell. */
const unlistedComment =
  'Of no effect yet: name this file under `exclusions` in .rmm-detections.yaml.';

/** The edit that writes a draft at its place, and where the caret belongs after it. */
export function toAddedExclusion(draft: ExclusionDraft, place: EntryPlace): AddedExclusion {
  const { uri, position, before, indent, isListed } = place;
  const comments = isListed ? draft.comments : [...draft.comments, unlistedComment];
  const entry = renderExclusion({ ...draft, comments })
    .replace(usualIndent, indent)
    .trimEnd();
  const newText = before + entry;
  const placeholder = newText.indexOf(examplePlaceholder);
  const caret = Math.max(placeholder, 0);
  const lines = newText.slice(0, caret).split('\n');
  const isOnFirstLine = lines.length === 1;
  return {
    uri,
    isListed,
    position: {
      line: position.line + lines.length - 1,
      character: (lines.at(-1)?.length ?? 0) + (isOnFirstLine ? position.character : 0),
    },
    placeholderLength: placeholder < 0 ? 0 : examplePlaceholder.length,
    edit: {
      documentChanges: createOrEdit(uri, [{ range: { start: position, end: position }, newText }]),
    },
  };
}

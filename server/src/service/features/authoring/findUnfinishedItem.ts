import { getLineStart } from '../../../text/lineBounds';
import type { AuthoringPlace } from './authoringPlace';

/**
 * The keys of the item above, for a caret in the column of its dash. That is where Enter leaves the
 * caret behind `- key: value`, so that the item's next key is as likely meant as a new item.
 */
export function findUnfinishedItem(
  place: AuthoringPlace,
  text: string,
): AuthoringPlace | undefined {
  const { type, siblings, writing } = place;
  const { span, lead, offset } = writing;
  const above = siblings.findLast((item) => item.span.end <= offset);
  if (lead !== '- ' || type.kind !== 'mapping' || above?.kind !== 'mapping') {
    return undefined;
  }
  const keyStart = above.entries[0]?.key.span.start ?? above.span.start;
  const columns =
    keyStart - getLineStart(text, keyStart) - (span.start - getLineStart(text, span.start));
  if (columns <= 0 || above.style === 'flow') {
    return undefined;
  }
  return {
    ...place,
    mapping: above,
    siblings: siblings.filter((item) => item !== above),
    writing: { ...writing, lead: ' '.repeat(columns), indent: columns },
  };
}

import { getLineEnd } from '../../../text/lineBounds';
import type { AuthoringPlace } from './authoringPlace';

/** Texts of alerts, in which `{{Column}}` stands for a column of the result. */
const templates = [
  'alertDetailsOverride.alertDisplayNameFormat',
  'alertDetailsOverride.alertDescriptionFormat',
];

/** The column's name between the braces of `{{Column}}`, closed or not, if that is where the caret is. */
export function findPlaceholder(place: AuthoringPlace, text: string): AuthoringPlace | undefined {
  const { span, offset } = place.writing;
  const before = /\{\{\s*(\w*)$/.exec(text.slice(span.start, offset));
  if (!before || !templates.includes(place.path)) {
    return undefined;
  }
  const behind = text.slice(offset, getLineEnd(text, offset));
  const rest = /^\w*/.exec(behind)?.[0] ?? '';
  const isClosed = /^\s*\}\}/.test(behind.slice(rest.length));
  return {
    ...place,
    type: { kind: 'text', vocabulary: 'output-column' },
    writing: {
      ...place.writing,
      span: { start: offset - (before[1] ?? '').length, end: offset + rest.length },
      trail: isClosed ? '' : '}}',
    },
  };
}

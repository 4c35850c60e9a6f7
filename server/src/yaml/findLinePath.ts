import { getLineEnd, getLineStart, skipLineBreak } from '../text/lineBounds';
import { findEntryHead } from './findEntryHead';
import { getColumn, isContent, type SourceLine, skipDash, startsItem } from './sourceLine';

/** What may be typed at a caret: a key, a value, or a list item whose dash is missing yet. */
export type CursorPlace = 'key' | 'value' | 'item';

/** A place in a YAML document as keys and zero-based item indices lead to it from the root. */
export interface LinePath {
  /** For a key, the path of the mapping that it is or would be in; else that of the value. */
  readonly path: readonly (string | number)[];
  readonly place: CursorPlace;
}

/** A sign that opens a level: a list item's dash, or a key. */
interface Opener {
  readonly column: number;
  /** Undefined for a dash. */
  readonly key: string | undefined;
  /** Where what it opens may begin. */
  readonly end: number;
}

/**
 * Where a caret stands, told from indentation, dashes and keys alone, so that it works on lines that
 * do not parse. Flow collections and scalars of several lines are not understood.
 *
 * @param start where the document begins.
 */
export function findLinePath(text: string, start: number, offset: number): LinePath {
  const line = readLineAt(text, start, offset);
  const openers = readOpeners(text, line);
  const before = openers.filter((opener) => opener.end <= offset);
  const innermost = before.at(-1);
  const outermost = openers[0];
  const isBlank = !isContent(text, line);
  const column = isBlank ? offset - line.start : (outermost?.column ?? getColumn(line));
  const above = climb(
    text,
    start,
    line,
    column,
    outermost !== undefined && outermost.key === undefined,
  );
  if (innermost === undefined) {
    return outermost?.key === undefined ? above.blank : { path: above.parent, place: 'key' };
  }
  const path = [...above.parent];
  before.forEach((opener, index) => {
    path.push(opener.key ?? (index === 0 ? above.index : 0));
  });
  const isAtKey = innermost.key === undefined && openers.length > before.length;
  return { path, place: isAtKey ? 'key' : 'value' };
}

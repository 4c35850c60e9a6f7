import { getLineEnd, getLineStart, skipLineBreak } from '../text/lineBounds';
import { findEntryHead } from './findEntryHead';
import { getColumn, isContent, type SourceLine, skipDash, startsItem } from './sourceLine';

/** What may be typed at a caret: a key, a value, or a list item whose dash is missing yet. */
export type CursorPlace = 'key' | 'value' | 'item';

/** A place in a YAML document, as keys and zero-based item indices lead to it from the root. */
export interface LinePath {
  /** For a key, the path of the mapping that it is or would be in; else that of the value or item. */
  readonly path: readonly (string | number)[];
  readonly place: CursorPlace;
}

/** A sign that opens a level: a key with its colon, or a list item's dash, which has no key. */
interface Opener {
  readonly column: number;
  readonly key?: string;
  /** Behind the sign. */
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
  const [outermost] = openers;
  if (outermost === undefined) {
    const column = isContent(text, line) ? getColumn(line) : offset - line.start;
    return findUnopened(text, start, line, column);
  }
  const isItem = outermost.key === undefined;
  const path = climb(text, start, line, outermost.column, isItem ? 'item' : 'key');
  const before = openers.filter((opener) => opener.end <= offset);
  const innermost = before.at(-1);
  if (innermost === undefined) {
    return { path, place: isItem ? 'item' : 'key' };
  }
  for (const [index, { key }] of before.entries()) {
    if (key !== undefined || index > 0) {
      path.push(key ?? 0);
    }
  }
  const isInKey = innermost.key === undefined && openers.length > before.length;
  return { path, place: isInKey ? 'key' : 'value' };
}

/** The place of a line that has neither a dash nor a key: what stands above decides. */
function findUnopened(text: string, start: number, line: SourceLine, column: number): LinePath {
  const path = climb(text, start, line, column, 'text');
  for (
    let above = findLineAbove(text, start, line);
    above;
    above = findLineAbove(text, start, above)
  ) {
    const openers = readOpeners(text, above);
    const nearest = openers.findLast((opener) => opener.column <= column);
    if (nearest === undefined) {
      continue;
    }
    const isDash = nearest.key === undefined;
    if (nearest.column < column) {
      return { path, place: isDash && openers.at(-1) !== nearest ? 'key' : 'value' };
    }
    if (!isDash) {
      return { path, place: 'key' };
    }
    const itemPath = climb(text, start, line, column, 'item');
    const isCompact = itemPath.length === path.length + 2;
    return isCompact ? { path, place: 'key' } : { path: itemPath, place: 'item' };
  }
  return { path, place: 'key' };
}

/**
 * The path to what stands at a line's `column`, read upwards from the lines above. A key in the
 * column of a dash counts as part of that item, which it was meant to be. The path of a list item
 * ends with its index.
 */
function climb(
  text: string,
  start: number,
  line: SourceLine,
  column: number,
  kind: 'key' | 'item' | 'text',
): (string | number)[] {
  const path: (string | number)[] = [];
  let level = column;
  let levelKind = kind;
  let index = 0;
  let above = findLineAbove(text, start, line);
  while (above !== undefined && (level > 0 || levelKind !== 'text')) {
    for (const opener of readOpeners(text, above).reverse()) {
      const openerKind = opener.key === undefined ? 'item' : 'key';
      const isBeside = opener.column === level && levelKind !== 'text';
      if (isBeside && openerKind === levelKind) {
        index++;
      } else if (opener.column < level || isBeside) {
        path.push(...(levelKind === 'item' ? [index] : []));
        path.push(...(opener.key === undefined ? [] : [opener.key]));
        level = opener.column;
        levelKind = openerKind;
        index = 0;
      }
    }
    above = findLineAbove(text, start, above);
  }
  return [...path, ...(levelKind === 'item' ? [index] : [])].reverse();
}

function readOpeners(text: string, line: SourceLine): Opener[] {
  const openers: Opener[] = [];
  let rest = line;
  while (startsItem(text, rest)) {
    openers.push({ column: getColumn(rest), end: rest.textStart + 1 });
    rest = skipDash(text, rest);
  }
  const head = findEntryHead(text, rest);
  if (head !== undefined) {
    openers.push({ column: getColumn(rest), key: head.key, end: head.colonEnd });
  }
  return openers;
}

function readLineAt(text: string, start: number, offset: number): SourceLine {
  const lineStart = Math.max(start, getLineStart(text, offset));
  const end = getLineEnd(text, lineStart);
  let textStart = lineStart;
  while (text[textStart] === ' ') {
    textStart++;
  }
  return { start: lineStart, textStart, end, next: skipLineBreak(text, end) };
}

/** The nearest line above with more than white space or a comment; undefined at the document's start. */
function findLineAbove(text: string, start: number, line: SourceLine): SourceLine | undefined {
  let above = line;
  while (above.start > start) {
    above = readLineAt(text, start, above.start - 1);
    if (isContent(text, above)) {
      return above;
    }
  }
  return undefined;
}

import type { ValueType } from '../../../rule/fieldSpec';
import { getLineEnd, getLineStart } from '../../../text/lineBounds';
import type { CursorContext } from '../../../yaml/cursorContext';
import type { YamlNode } from '../../../yaml/yamlTree';
import type { Writing } from './authoringPlace';
import { findWritten } from './findWritten';
import { hasBlockBelow } from './hasBlockBelow';

/** The indentation of a level that we write. */
const step = 2;

/** A line up to its value: indentation, dashes, and a key with its colon. */
const opening = /^([ \t]*)((?:-(?:[ \t]+|$))*)((?:"[^"]*"|'[^']*'|[^\s:#"'-][^:#]*):(?:[ \t]+|$))?/;

/** How an offer is written at a caret; undefined where what stands there leaves no room for one. */
export function findWriting(
  text: string,
  offset: number,
  context: CursorContext,
  type: ValueType,
): Writing | undefined {
  const lineStart = getLineStart(text, offset);
  const [opened = '', margin = '', dashes = '', head = ''] =
    opening.exec(text.slice(lineStart, offset)) ?? [];
  const written = findWritten(text, offset, context, lineStart + opened.length);
  if (!written) {
    return undefined;
  }
  const { span, room } = written;
  const column = span.start - lineStart;
  const isBeside = head !== '' && context.place === 'value';
  const isKey = context.place === 'key';
  const isAbove = room === 'lines' && !isBeside && hasBlockBelow(text, offset, column, isKey);
  const isOwner = isAbove && isKey && span.end > span.start;
  const isAside = room === 'lines' && !isBeside && !isInColumn(text, context, column);
  if (isAside || (isAbove && !isOwner)) {
    return undefined;
  }
  const frame = room === 'lines' ? getFrame(type, context, isBeside) : '';
  const isOnNewLine = frame.startsWith('\n');
  const isTouching = room === 'lines' && /[:-]$/.test(text.slice(lineStart, span.start));
  const depth = isBeside
    ? getChildColumn(text, context.node, margin.length + dashes.length, offset) - margin.length
    : column - margin.length + (isTouching ? 1 : 0);
  const blankStart = lineStart + opened.trimEnd().length;
  return {
    span,
    offset,
    lead: isOnNewLine
      ? `\n${' '.repeat(Math.max(0, depth))}${frame.slice(1)}`
      : `${isTouching ? ' ' : ''}${frame}`,
    blanks: isOnNewLine
      ? { start: blankStart, end: span.start }
      : { start: span.start, end: span.start },
    indent: Math.max(0, depth) + (frame.endsWith('- ') ? step : 0),
    room: isOwner ? 'owner' : room,
  };
}

/** What has to stand before an offer: a dash where a list item begins, a line break where a block begins beside its key. */
function getFrame(type: ValueType, { place }: CursorContext, isBeside: boolean): string {
  const dash = place === 'item' || (place === 'value' && type.kind === 'list') ? '- ' : '';
  const isBlock = dash !== '' || type.kind === 'mapping' || type.kind === 'dictionary';
  return isBeside && isBlock ? `\n${dash}` : dash;
}

/** The column of what a key holds: that of what is there already, or a step further in than the key. */
function getChildColumn(
  text: string,
  node: YamlNode | undefined,
  keyColumn: number,
  offset: number,
): number {
  const isBelow =
    (node?.kind === 'sequence' || node?.kind === 'mapping') &&
    node.span.start > getLineEnd(text, offset);
  return isBelow ? node.span.start - getLineStart(text, node.span.start) : keyColumn + step;
}

/** Whether what begins at `column` is in line with the other entries or items of its collection. */
function isInColumn(
  text: string,
  { place, node, parents }: CursorContext,
  column: number,
): boolean {
  const collection = place === 'value' ? node : parents.at(-1);
  const start = collection && findStart(collection);
  return start === undefined || start - getLineStart(text, start) === column;
}

/** Where the first entry or item of a block collection begins. */
function findStart(node: YamlNode): number | undefined {
  if (node.kind === 'mapping') {
    return node.style === 'block' ? node.entries[0]?.key.span.start : undefined;
  }
  return node.kind === 'sequence' && node.style === 'block' ? node.span.start : undefined;
}

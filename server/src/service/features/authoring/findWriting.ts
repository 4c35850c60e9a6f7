import type { ValueType } from '../../../rule/fieldSpec';
import { getLineStart } from '../../../text/lineBounds';
import type { CursorContext } from '../../../yaml/cursorContext';
import type { Room, Writing } from './authoringPlace';
import { getChildColumn, hasBlockBelow, isInColumn, step } from './blockColumns';
import { findWritten, type Written } from './findWritten';

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
  const isBeside = head !== '' && context.place === 'value';
  const room = written && findRoom(text, context, written, isBeside);
  if (!written || !room) {
    return undefined;
  }
  const { start } = written.span;
  const frame = written.room === 'lines' ? getFrame(type, context, isBeside) : '';
  const gap = written.room === 'lines' && /[:-]$/.test(text.slice(lineStart, start)) ? ' ' : '';
  const keyColumn = margin.length + dashes.length;
  const column = isBeside
    ? getChildColumn(text, context.node, keyColumn, offset)
    : start - lineStart + gap.length;
  const depth = Math.max(0, column - margin.length);
  const isOnNewLine = frame.startsWith('\n');
  return {
    span: written.span,
    offset,
    room,
    lead: isOnNewLine ? `\n${' '.repeat(depth)}${frame.slice(1)}` : gap + frame,
    blanks: { start: isOnNewLine ? lineStart + opened.trimEnd().length : start, end: start },
    indent: depth + (frame.endsWith('- ') ? step : 0),
  };
}

/** What room there is among the lines around; undefined where an offer would tear a block apart. */
function findRoom(
  text: string,
  context: CursorContext,
  { span, room }: Written,
  isBeside: boolean,
): Room | undefined {
  if (room !== 'lines' || isBeside) {
    return room;
  }
  const column = span.start - getLineStart(text, span.start);
  const isKey = context.place === 'key';
  if (!isInColumn(text, context, column)) {
    return undefined;
  }
  if (!hasBlockBelow(text, span.end, column, isKey)) {
    return room;
  }
  return isKey && span.end > span.start ? 'owner' : undefined;
}

/** What has to stand before an offer: a dash where a list item begins, a line break where a block begins beside its key. */
function getFrame(type: ValueType, { place }: CursorContext, isBeside: boolean): string {
  const dash = place === 'item' || (place === 'value' && type.kind === 'list') ? '- ' : '';
  const isBlock = dash !== '' || type.kind === 'mapping' || type.kind === 'dictionary';
  return isBeside && isBlock ? `\n${dash}` : dash;
}

import type { ValueType } from '../../../rule/fieldSpec';
import { getLineEnd, getLineStart } from '../../../text/lineBounds';
import type { CursorContext } from '../../../yaml/cursorContext';
import type { YamlNode } from '../../../yaml/yamlTree';
import type { Writing } from './authoringPlace';
import { findWritten } from './findWritten';

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
  const { span, isNarrow, hasColon } = written;
  const isBeside = head !== '' && context.place === 'value';
  const frame = isNarrow ? '' : getFrame(type, context, isBeside);
  const column = span.start - lineStart;
  const isOnNewLine = frame.startsWith('\n');
  const isTouching = !isNarrow && /[:-]$/.test(text.slice(lineStart, span.start));
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
    isNarrow,
    hasColon,
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

import { getLineEnd, getLineStart } from '../../../text/lineBounds';
import { type Span, touchesSpan } from '../../../text/span';
import type { CursorContext } from '../../../yaml/cursorContext';
import type { YamlNode, YamlScalar } from '../../../yaml/yamlTree';
import type { Room } from './authoringPlace';
import { findListWord } from './findListWord';

/** What is written at a caret already. Offsets are UTF-16, zero-based, in the whole file. */
export interface Written {
  readonly span: Span;
  readonly room: Exclude<Room, 'owner'>;
}

/**
 * The key or value at a caret, however much of it is there; undefined where other text follows on
 * the line, or where the value has several lines.
 *
 * @param lineValueStart where the line's value begins, as the line alone tells.
 */
export function findWritten(
  text: string,
  offset: number,
  { node, parents }: CursorContext,
  lineValueStart: number,
): Written | undefined {
  const collection = parents.at(-1);
  const isFlow =
    (collection?.kind === 'mapping' || collection?.kind === 'sequence') &&
    collection.style === 'flow';
  if (
    node?.kind === 'scalar' &&
    touchesSpan(node.span, offset) &&
    node.span.end > node.span.start
  ) {
    return findInScalar(text, offset, node, isFlow);
  }
  if (isFlow) {
    return findInFlow(text, offset);
  }
  return isElsewhere(node) ? undefined : findInLine(text, offset, lineValueStart);
}

/** Whether the key has a value that stands beside it, so that nothing may follow in further lines. */
function isElsewhere(node: YamlNode | undefined): boolean {
  switch (node?.kind) {
    case 'scalar':
      return node.span.end > node.span.start;
    case 'mapping':
    case 'sequence':
      return node.style === 'flow';
    default:
      return node !== undefined;
  }
}

function findInScalar(
  text: string,
  offset: number,
  { style, valueSpan }: YamlScalar,
  isFlow: boolean,
): Written | undefined {
  const isSingleLine = getLineStart(text, valueSpan.start) === getLineStart(text, valueSpan.end);
  if (
    style === 'literal' ||
    style === 'folded' ||
    !isSingleLine ||
    !touchesSpan(valueSpan, offset)
  ) {
    return undefined;
  }
  const quote = style === 'plain' ? 0 : 1;
  const hasColon = isColonNext(text, valueSpan.end + quote);
  const word = style === 'plain' ? findListWord(text, valueSpan, offset) : valueSpan;
  const isPart = word.start > valueSpan.start || word.end < valueSpan.end;
  const isNarrow = quote > 0 || isFlow || isPart;
  return { span: word, room: hasColon ? 'colon' : isNarrow ? 'word' : 'lines' };
}

function findInFlow(text: string, offset: number): Written {
  const before = /[^\s,:[\]{}"']*$/.exec(text.slice(getLineStart(text, offset), offset))?.[0] ?? '';
  const after = /^[^\s,:[\]{}"'#]*/.exec(text.slice(offset, getLineEnd(text, offset)))?.[0] ?? '';
  const span = { start: offset - before.length, end: offset + after.length };
  return { span, room: isColonNext(text, span.end) ? 'colon' : 'word' };
}

function findInLine(text: string, offset: number, valueStart: number): Written | undefined {
  const isQuoted = valueStart < offset && /["']/.test(text[valueStart] ?? '');
  const start = valueStart + (isQuoted ? 1 : 0);
  const behind = text.slice(offset, getLineEnd(text, offset));
  const word = /^[^\s,:#"'-][^\s,:#"']*/.exec(behind)?.[0] ?? '';
  const hasColon = /^[ \t]*:(?:[ \t]|$)/.test(behind.slice(word.length));
  const isFree = /^["']?[ \t]*(?:#|$)/.test(behind.slice(word.length));
  const span = { start, end: offset + word.length };
  if (hasColon) {
    return { span, room: 'colon' };
  }
  return isFree ? { span, room: isQuoted ? 'word' : 'lines' } : undefined;
}

function isColonNext(text: string, offset: number): boolean {
  return /^[ \t]*:(?:[ \t]|$)/.test(text.slice(offset, getLineEnd(text, offset)));
}

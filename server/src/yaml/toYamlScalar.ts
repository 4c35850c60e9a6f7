import { CHOMPING_MODE, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { getLineEnd, getLineStart, getNextLineStart } from '../text/lineBounds';
import { skipTrivia } from './skipTrivia';
import type { Chomping, ScalarStyle, YamlScalar } from './yamlTree';

const styles: Readonly<Record<ScalarEvent['style'], ScalarStyle>> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single-quoted',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double-quoted',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
};

const chompings: Readonly<Record<ScalarEvent['chomping'], Chomping>> = {
  [CHOMPING_MODE.CLIP]: 'clip',
  [CHOMPING_MODE.STRIP]: 'strip',
  [CHOMPING_MODE.KEEP]: 'keep',
};

/** Columns by which a block scalar without any text is meant to be indented below its parent. */
const defaultIndent = 2;

/** What a scalar's surroundings tell about it, beyond its event. */
export interface ScalarSurroundings {
  /** Where the token before the scalar ends: its block header is looked for from here. */
  readonly after: number;
  /** Where the key or dash that the scalar belongs to stands; undefined at a document's root. */
  readonly owner: number | undefined;
}

/** A scalar that stands in the text, as a tree node. The event's offsets point into `text`. */
export function toYamlScalar(
  text: string,
  event: ScalarEvent,
  surroundings: ScalarSurroundings,
): YamlScalar {
  const style = styles[event.style];
  const value = getScalarValue(text, event);
  const { valueStart, valueEnd } = event;
  if (style !== 'literal' && style !== 'folded') {
    const quote = style === 'plain' ? 0 : 1;
    return {
      kind: 'scalar',
      style,
      value,
      span: { start: valueStart - quote, end: valueEnd + quote },
      valueSpan: { start: valueStart, end: valueEnd },
      chomping: 'clip',
      indent: 0,
    };
  }
  const chomping = chompings[event.chomping];
  const end = getBlockEnd(text, event, chomping);
  return {
    kind: 'scalar',
    style,
    value,
    span: { start: findBlockHeader(text, surroundings.after, valueStart), end },
    valueSpan: { start: valueStart, end },
    chomping,
    indent: event.indent < 0 ? guessIndent(text, event, surroundings.owner) : event.indent,
  };
}

/** The offset of the `|` or `>`, which is behind the indicator and the comments that precede it. */
function findBlockHeader(text: string, from: number, valueStart: number): number {
  let position = skipTrivia(text, from);
  while (position < valueStart && text[position] !== '|' && text[position] !== '>') {
    position = skipTrivia(text, position + 1);
  }
  return Math.min(position, valueStart);
}

/** Where the source of the value ends: blank lines below the text count only when they are kept. */
function getBlockEnd(text: string, event: ScalarEvent, chomping: Chomping): number {
  if (chomping === 'keep') {
    return event.valueEnd;
  }
  let end = event.valueEnd;
  while (end > event.valueStart) {
    const lineStart = Math.max(getLineStart(text, end - 1), event.valueStart);
    const lineEnd = Math.min(getLineEnd(text, lineStart), end);
    if (!isBlockBlank(text, lineStart, lineEnd, event.indent)) {
      return chomping === 'strip' ? lineEnd : end;
    }
    end = lineStart;
  }
  return end;
}

/** Whether a line adds nothing but a line break: it holds no more than the stripped indentation. */
function isBlockBlank(text: string, start: number, end: number, indent: number): boolean {
  return indent < 0 || (end - start <= indent && /^ *$/.test(text.slice(start, end)));
}

/** The indentation that text typed into an empty block scalar gets: that of the blank lines below the header, if it is enough. */
function guessIndent(text: string, event: ScalarEvent, owner: number | undefined): number {
  let indent = owner === undefined ? 0 : owner - getLineStart(text, owner) + defaultIndent;
  let lineStart = event.valueStart;
  while (lineStart < event.valueEnd) {
    indent = Math.max(indent, getLineEnd(text, lineStart) - lineStart);
    lineStart = getNextLineStart(text, lineStart);
  }
  return indent;
}

import { CHOMPING_MODE, EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import { getLineEnd, getLineStart } from '../text/lineBounds';
import type { Chomping, YamlScalar } from './yamlTree';

const chompingModes = {
  clip: CHOMPING_MODE.CLIP,
  strip: CHOMPING_MODE.STRIP,
  keep: CHOMPING_MODE.KEEP,
} as const;

/** What a block scalar is made of. Offsets are UTF-16 and zero-based. */
export interface BlockScalarParts {
  /** Where the `|` or `>` stands. */
  readonly start: number;
  readonly style: 'literal' | 'folded';
  readonly chomping: Chomping;
  /** Where the first line below the header begins. */
  readonly valueStart: number;
  /** Behind the line break of the last line. */
  readonly valueEnd: number;
  /** Columns to strip from each line. */
  readonly indent: number;
}

/** A block scalar from its parts, for places where the parser would draw its bounds otherwise. */
export function readBlockScalar(text: string, parts: BlockScalarParts): YamlScalar {
  const { start, style, chomping, valueStart, valueEnd, indent } = parts;
  const value = getScalarValue(text, {
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart: -1,
    anchorEnd: -1,
    tagStart: -1,
    tagEnd: -1,
    style: style === 'literal' ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK,
    chomping: chompingModes[chomping],
    indent,
    fast: false,
  });
  const isBreakOutside = chomping === 'strip' && getLineStart(text, valueEnd) === valueEnd;
  const end = isBreakOutside ? getLineEnd(text, getLineStart(text, valueEnd - 1)) : valueEnd;
  return {
    kind: 'scalar',
    style,
    value,
    span: { start, end },
    valueSpan: { start: valueStart, end },
    chomping,
    indent,
  };
}

import { getLineBreak, getLineEnd, getLineStart } from '../text/lineBounds';
import type { SpanEdit } from '../text/spanEdit';
import type { Explain, RejectedEntry } from './rejectedEntry';
import { getColumn } from './sourceLine';

/** Signs that no text may begin with; those of the second group begin something else in YAML. */
const reservedStart = /^(?:[%@`,\]}|>]|\?[ \t])/;
const indicatorStart = /^[*&![{]/;
const blockHeader = /^[|>][-+0-9]*[ \t]*/;
/** A valid escape, a backslash that begins none, or the quote that ends the scalar. */
const escapeOrQuote =
  /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|[0abt\tnvfre "/\\N_LP\r\n])|\\|"/g;

const explainBlockHeader: Explain = ({ source, lines, failure, valueStart }) => {
  if (failure.reason !== 'a line break is expected') {
    return undefined;
  }
  const header = blockHeader.exec(source.slice(valueStart, lines[0].end))?.[0] ?? '';
  const textStart = valueStart + header.length;
  return {
    span: { start: textStart, end: Math.max(lines[0].end, textStart) },
    message: `Text after "${source[valueStart] ?? ''}" has to begin on the next line, indented.`,
    edits: [
      {
        span: { start: valueStart + header.trimEnd().length, end: textStart },
        newText: getLineBreak(source) + ' '.repeat(getColumn(lines[0]) + 2),
      },
    ],
  };
};

const explainEscape: Explain = ({ source, failure, end }) => {
  if (!/escape sequence|hexadecimal/.test(failure.reason)) {
    return undefined;
  }
  const start = source.lastIndexOf('\\', failure.offset - 1);
  const edits: SpanEdit[] = [];
  for (const match of source.slice(start, end).matchAll(escapeOrQuote)) {
    if (match[0] === '"') {
      break;
    }
    if (match[0] === '\\') {
      const offset = start + match.index;
      edits.push({ span: { start: offset, end: offset }, newText: '\\' });
    }
  }
  return {
    span: { start, end: Math.min(start + 2, end) },
    message:
      'In double quotes a backslash begins an escape, and this is none; write the backslash twice, or use single quotes.',
    edits,
  };
};

const explainNestedColon: Explain = (rejected) => {
  const { source, lines, failure, valueStart } = rejected;
  const isBehindText = failure.offset > valueStart && failure.offset < lines[0].end;
  if (!isBehindText || source[failure.offset] !== ':' || /["'[{]/.test(source[valueStart] ?? '')) {
    return undefined;
  }
  return {
    span: { start: failure.offset, end: failure.offset + 1 },
    message: 'A colon with a space behind it begins another key; put the value in quotes.',
    ...quoteValue(rejected),
  };
};

const explainValueStart: Explain = (rejected) => {
  const { source, valueStart, failure } = rejected;
  const lineEnd = getLineEnd(source, valueStart);
  const value = source.slice(valueStart, lineEnd);
  if (!reservedStart.test(value) && !(indicatorStart.test(value) && failure.offset <= lineEnd)) {
    return undefined;
  }
  return {
    span: { start: valueStart, end: valueStart + 1 },
    message: `Text must not begin with "${value.charAt(0)}", which means something else in YAML; put it in quotes.`,
    ...quoteValue(rejected),
  };
};

const explainTextBehindQuote: Explain = ({ source, failure, valueStart }) => {
  const sign = source[valueStart] ?? '';
  if (!/["']/.test(sign) || getLineStart(source, failure.offset) > valueStart) {
    return undefined;
  }
  return {
    span: {
      start: failure.offset,
      end: Math.max(getLineEnd(source, failure.offset), failure.offset + 1),
    },
    message: `Nothing may stand behind the closing ${sign}; put the whole value in one pair of quotes.`,
  };
};

/** The edits that put a value of one line in single quotes; none for a longer value. */
function quoteValue({ source, lines, valueStart }: RejectedEntry): {
  edits?: readonly SpanEdit[];
} {
  const written = source.slice(valueStart, lines[0].end);
  const length = written.replace(/[ \t]+(?:#.*)?$/, '').length;
  if (length === 0 || lines.slice(1).some(({ textStart, end }) => textStart < end)) {
    return {};
  }
  const end = valueStart + length;
  const edits: SpanEdit[] = [{ span: { start: valueStart, end: valueStart }, newText: "'" }];
  for (const match of source.slice(valueStart, end).matchAll(/'/g)) {
    const offset = valueStart + match.index;
    edits.push({ span: { start: offset, end: offset + 1 }, newText: "''" });
  }
  return { edits: [...edits, { span: { start: end, end }, newText: "'" }] };
}

/** Causes that lie in a value's text; tried in turn. */
export const explainScalar: readonly Explain[] = [
  explainBlockHeader,
  explainEscape,
  explainNestedColon,
  explainValueStart,
  explainTextBehindQuote,
];

import { getLineBreak, getLineEnd, getLineStart } from '../text/lineBounds';
import type { Span } from '../text/span';
import type { SpanEdit } from '../text/spanEdit';
import { findEntryHead } from './findEntryHead';
import { findUnclosed } from './findUnclosed';
import { maxDepth, type ParseFailure } from './parseEventSlice';
import { getColumn, type SourceLine, shiftLines, skipDash, startsItem } from './sourceLine';
import type { EntryLines } from './splitEntries';

/** A rejected entry in the user's words. */
export interface Explanation {
  readonly span: Span;
  readonly message: string;
  readonly edits?: readonly SpanEdit[];
  /** Whether the entry opens something that the lines after it were probably meant to close. */
  readonly isUnclosed?: boolean;
}

/** The entry, and what the parser said of it. */
interface Rejected {
  readonly source: string;
  readonly lines: EntryLines;
  readonly failure: ParseFailure;
  /** What the entry is called in messages. */
  readonly name: string;
  /** Where the entry's value begins: behind the colon or the dash. */
  readonly valueStart: number;
  readonly end: number;
}

/** Tried in turn; the first that recognises the cause explains it. */
const explainers: readonly ((rejected: Rejected) => Explanation | undefined)[] = [
  explainDepth,
  explainUnclosed,
  explainDeficientIndentation,
  explainBlockHeader,
  explainEscape,
  explainInlineItem,
  explainNestedColon,
  explainValueStart,
  explainTrailingText,
  explainIndentation,
];

/** Says why the parser rejects an entry or list item, at the place of the cause rather than where the parser gave up. */
export function explainFailure(
  source: string,
  lines: EntryLines,
  failure: ParseFailure,
): Explanation {
  const [first] = lines;
  const head = findEntryHead(source, startsItem(source, first) ? skipDash(source, first) : first);
  const itemStart = startsItem(source, first) ? skipDash(source, first).textStart : first.textStart;
  const rejected: Rejected = {
    source,
    lines,
    failure,
    name: head === undefined ? 'this entry' : `"${head.key}"`,
    valueStart: head?.valueStart ?? itemStart,
    end: lines.at(-1)?.next ?? first.next,
  };
  for (const explain of explainers) {
    const explanation = explain(rejected);
    if (explanation !== undefined) {
      return explanation;
    }
  }
  return {
    span: getFailureLine(rejected),
    message: `This is not valid YAML here: ${failure.reason}.`,
  };
}

function explainDepth({ failure }: Rejected): Explanation | undefined {
  return failure.reason.includes('maxDepth')
    ? {
        span: { start: failure.offset, end: failure.offset + 1 },
        message: `This is nested deeper than ${maxDepth} levels, which is more than is read.`,
      }
    : undefined;
}

function explainUnclosed({ source, failure, valueStart, end }: Rejected): Explanation | undefined {
  if (!/quoted scalar|flow collection|deficient indentation/.test(failure.reason)) {
    return undefined;
  }
  const offset = findUnclosed(source, { start: valueStart, end });
  if (offset === undefined) {
    return undefined;
  }
  const sign = source[offset] ?? '';
  const isQuote = sign === '"' || sign === "'";
  return {
    span: { start: offset, end: offset + 1 },
    message: isQuote
      ? `This quote is never closed; add the closing ${sign} at the end of the value.`
      : `This bracket is never closed; add the closing ${sign === '[' ? ']' : '}'} at the end of the value.`,
    isUnclosed: true,
  };
}

function explainDeficientIndentation(rejected: Rejected): Explanation | undefined {
  const { source, lines, failure, name } = rejected;
  if (failure.reason !== 'deficient indentation') {
    return undefined;
  }
  const column = getColumn(lines[0]);
  const shallow = lines.slice(1).filter((line) => getColumn(line) <= column);
  return {
    span: getFailureLine(rejected),
    message: `This line goes on with the value of ${name}, so it has to be indented below it.`,
    edits: shiftLines(source, shallow, 2),
  };
}

function explainBlockHeader(rejected: Rejected): Explanation | undefined {
  const { source, lines, failure, valueStart } = rejected;
  const sign = source[valueStart] ?? '';
  if (failure.reason !== 'a line break is expected') {
    return undefined;
  }
  const indent = ' '.repeat(getColumn(lines[0]) + 2);
  const header = /^[|>][-+0-9]*[ \t]*/.exec(source.slice(valueStart, lines[0].end))?.[0] ?? '';
  return {
    span: getFailureLine(rejected),
    message: `Text after "${sign}" has to begin on the next line, indented.`,
    edits: [
      {
        span: { start: valueStart + header.trimEnd().length, end: valueStart + header.length },
        newText: getLineBreak(source) + indent,
      },
    ],
  };
}

function explainEscape({ source, failure }: Rejected): Explanation | undefined {
  if (!/escape sequence|hexadecimal/.test(failure.reason)) {
    return undefined;
  }
  const start = source.lastIndexOf('\\', failure.offset);
  return {
    span: { start, end: Math.max(failure.offset, start + 2) },
    message:
      'In double quotes a backslash begins an escape, and this is none. Write the backslash twice, or use single quotes.',
    edits: [{ span: { start, end: start }, newText: '\\' }],
  };
}

function explainInlineItem({ source, lines, valueStart }: Rejected): Explanation | undefined {
  const [first] = lines;
  if (!startsItem(source, { ...first, textStart: valueStart }) || startsItem(source, first)) {
    return undefined;
  }
  const colon = source.lastIndexOf(':', valueStart);
  return {
    span: { start: valueStart, end: valueStart + 1 },
    message: 'A list cannot begin in the line of its key; put its items on lines of their own.',
    edits: [
      {
        span: { start: colon + 1, end: valueStart },
        newText: getLineBreak(source) + ' '.repeat(getColumn(first) + 2),
      },
    ],
  };
}

function explainNestedColon(rejected: Rejected): Explanation | undefined {
  const { source, lines, failure, valueStart } = rejected;
  const isInFirstLine = failure.offset > valueStart && failure.offset < lines[0].end;
  if (
    !isInFirstLine ||
    source[failure.offset] !== ':' ||
    /["'[{&*!|>]/.test(source[valueStart] ?? '')
  ) {
    return undefined;
  }
  return {
    span: { start: failure.offset, end: failure.offset + 1 },
    message: 'A colon with a space behind it begins another key; put the value in quotes.',
    ...quoteValue(rejected),
  };
}

function explainValueStart(rejected: Rejected): Explanation | undefined {
  const { source, valueStart, failure } = rejected;
  const sign = source[valueStart] ?? '';
  const isReserved = '%@`,]}|>'.includes(sign) && sign !== '';
  const isIndicator = '*&![{'.includes(sign) && sign !== '';
  if (!isReserved && !(isIndicator && failure.offset < getLineEnd(source, valueStart) + 1)) {
    return undefined;
  }
  return {
    span: { start: valueStart, end: valueStart + 1 },
    message: `Text must not begin with "${sign}", which means something else in YAML; put it in quotes.`,
    ...quoteValue(rejected),
  };
}

function explainTrailingText({ source, failure, valueStart }: Rejected): Explanation | undefined {
  const sign = source[valueStart] ?? '';
  const lineEnd = getLineEnd(source, failure.offset);
  if (!/["']/.test(sign) || getLineStart(source, failure.offset) > valueStart) {
    return undefined;
  }
  return {
    span: { start: failure.offset, end: Math.max(lineEnd, failure.offset + 1) },
    message: `Nothing may stand behind the closing ${sign}; put the whole value in one pair of quotes.`,
  };
}

function explainIndentation(rejected: Rejected): Explanation | undefined {
  if (!/bad indentation|multiline key|expected ':'/.test(rejected.failure.reason)) {
    return undefined;
  }
  return {
    span: getFailureLine(rejected),
    message: `This line fits neither the value of ${rejected.name} nor the lines above it; check its indentation and its colon or dash.`,
  };
}

/** The text of the line where the parser gave up, or of the entry's first line if that is empty. */
function getFailureLine({ source, lines, failure, end }: Rejected): Span {
  const offset = Math.min(failure.offset, end);
  const start = Math.max(getLineStart(source, offset), lines[0].textStart);
  const line: SourceLine | undefined = lines.find((l) => l.start <= start && start < l.next);
  const { textStart, end: lineEnd } = line ?? lines[0];
  return { start: textStart, end: Math.max(lineEnd, textStart) };
}

/** The edits that put a value of one line in single quotes. */
function quoteValue({ source, lines, valueStart }: Rejected): { edits?: readonly SpanEdit[] } {
  const written = source.slice(valueStart, lines[0].end);
  const length = written.replace(/[ \t]+(?:#.*)?$/, '').length;
  if (length === 0 || lines.slice(1).some(({ textStart, end }) => textStart < end)) {
    return {};
  }
  const end = valueStart + length;
  const edits: SpanEdit[] = [{ span: { start: valueStart, end: valueStart }, newText: "'" }];
  for (let offset = source.indexOf("'", valueStart); offset >= 0 && offset < end; ) {
    edits.push({ span: { start: offset, end: offset + 1 }, newText: "''" });
    offset = source.indexOf("'", offset + 1);
  }
  return { edits: [...edits, { span: { start: end, end }, newText: "'" }] };
}

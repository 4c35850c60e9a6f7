import { getLineStart } from '../text/lineBounds';
import type { Span } from '../text/span';
import { getColumn, hasText, readLines, type SourceLine } from '../yaml/sourceLine';
import type { YamlDocument, YamlEntry, YamlMapping } from '../yaml/yamlTree';

/** The lines of a top-level field with the comments that belong to it. Offsets are UTF-16, in the file. */
export interface FieldBlock {
  readonly entry: YamlEntry;
  /** Blank lines before the block. */
  readonly blankLines: number;
  /** Whole lines, the last one's break included; at the end of a file there may be none. */
  readonly span: Span;
}

const byteOrderMark = '\uFEFF';

/**
 * Cuts a document into its top-level fields. Comments belong to the field below them; those that are
 * indented further than the fields, to the field above. Above the first field, what is set off by a
 * blank line is the document's own and in no block, and so are comments below the last field.
 *
 * Undefined where fields do not begin lines of their own, so that no cut is safe.
 */
export function readFieldBlocks(
  text: string,
  document: YamlDocument,
  root: YamlMapping,
): FieldBlock[] | undefined {
  const starts = root.entries.map(({ span }) => findLineStart(text, span.start));
  const [first] = starts;
  const column = (root.entries[0]?.span.start ?? 0) - (first ?? 0);
  const areAligned = starts.every(
    (start, index) => start !== undefined && root.entries[index]?.span.start === start + column,
  );
  if (first === undefined || !areAligned) {
    return undefined;
  }
  const head = findFirstHead(text, { start: document.span.start, end: first }, column);
  if (head === undefined) {
    return undefined;
  }
  const blocks: FieldBlock[] = [];
  let next = { blankLines: 0, start: head };
  root.entries.forEach((entry, index) => {
    const following = starts[index + 1];
    const gap = readGap(
      text,
      { start: entry.span.end, end: following ?? document.span.end },
      column,
    );
    blocks.push({
      entry,
      blankLines: next.blankLines,
      span: { start: next.start, end: gap.blockEnd },
    });
    next = {
      blankLines: gap.blankLines,
      start: Math.min(gap.headStart, following ?? gap.headStart),
    };
  });
  return blocks;
}

/** Where the line begins that `offset` is the first text of; undefined when it is not. */
function findLineStart(text: string, offset: number): number | undefined {
  const lineStart = getLineStart(text, offset);
  const start = text[lineStart] === byteOrderMark ? lineStart + 1 : lineStart;
  return /^ *$/.test(text.slice(start, offset)) ? start : undefined;
}

/** Where the comments that touch the first field begin; undefined when one of them is indented otherwise. */
function findFirstHead(text: string, above: Span, column: number): number | undefined {
  const lines = readLines(text, above);
  let head = above.end;
  for (const line of lines.reverse()) {
    const isOwnLine = getLineStart(text, line.start) === line.start;
    if (text[line.textStart] !== '#' || !isOwnLine) {
      break;
    }
    if (getColumn(line) !== column) {
      return undefined;
    }
    head = line.start;
  }
  return head;
}

/** What stands between two fields: the rest of the first one, blank lines, and the head of the second. */
function readGap(
  text: string,
  gap: Span,
  column: number,
): { readonly blockEnd: number; readonly blankLines: number; readonly headStart: number } {
  const isAtLineStart = getLineStart(text, gap.start) === gap.start;
  const [rest, ...others] = readLines(text, gap);
  const lines = isAtLineStart && rest ? [rest, ...others] : others;
  const tailEnd = lines.findLastIndex((line) => isIndentedMore(text, line, column)) + 1;
  const below = lines.slice(tailEnd);
  const headIndex = below.findIndex((line) => hasText(text, line));
  const blankLines = headIndex < 0 ? below.length : headIndex;
  return {
    blockEnd: lines[tailEnd - 1]?.next ?? (isAtLineStart ? gap.start : (rest?.next ?? gap.end)),
    blankLines,
    headStart: below[blankLines]?.start ?? gap.end,
  };
}

/** A tab counts as indentation, so that a comment behind one never comes to stand below another field. */
function isIndentedMore(text: string, line: SourceLine, column: number): boolean {
  return hasText(text, line) && (getColumn(line) > column || text[line.textStart] === '\t');
}

import { getLineEnd, skipLineBreak } from '../text/lineBounds';
import type { Span } from '../text/span';
import type { SegmentTable } from './segmentTable';
import { isBlankAt } from './skipTrivia';
import type { YamlScalar } from './yamlTree';

/**
 * Fills `table` for a literal or folded scalar. It follows js-yaml's decoding line by line, so that
 * the pieces always add up to the decoded value.
 */
export function mapBlockScalar(text: string, scalar: YamlScalar, table: SegmentTable): void {
  const { start, end } = scalar.valueSpan;
  /** The line breaks since the last text: its own, then those of blank lines. */
  let breaks: Span[] = [];
  let hasText = false;
  let isMoreIndented = false;
  let lineStart = start;
  while (lineStart < end) {
    const lineEnd = Math.min(getLineEnd(text, lineStart), end);
    const lineBreak = { start: lineEnd, end: Math.min(skipLineBreak(text, lineEnd), end) };
    if (!isStrippedBlank(text, lineStart, lineEnd, scalar.indent)) {
      const textStart = Math.min(lineStart + scalar.indent, lineEnd);
      const wasMoreIndented = isMoreIndented;
      isMoreIndented = textStart < lineEnd && isBlankAt(text, textStart);
      if (scalar.style === 'folded' && !isMoreIndented && !wasMoreIndented) {
        addFolded(breaks, hasText, table);
      } else {
        addAll(breaks, table);
      }
      table.add(lineEnd - textStart, textStart, lineEnd);
      breaks = [];
      hasText = true;
    }
    breaks.push(lineBreak);
    lineStart = lineBreak.end;
    if (lineBreak.end === lineBreak.start) {
      break;
    }
  }
  addFinalBreaks(breaks, hasText, scalar, table);
}

/** Whether nothing of the line is left once the indentation is stripped. */
function isStrippedBlank(text: string, start: number, end: number, indent: number): boolean {
  let column = 0;
  while (column < indent && text[start + column] === ' ') {
    column++;
  }
  return start + column >= end;
}

function addAll(breaks: readonly Span[], table: SegmentTable): void {
  for (const { start, end } of breaks) {
    table.add(1, start, end);
  }
}

/** One break becomes a space; of several, the first adds nothing of its own. */
function addFolded(breaks: readonly Span[], hasText: boolean, table: SegmentTable): void {
  const [first, second, ...others] = breaks;
  if (!hasText || first === undefined) {
    addAll(breaks, table);
    return;
  }
  table.add(1, first.start, (second ?? first).end);
  addAll(others, table);
}

function addFinalBreaks(
  breaks: readonly Span[],
  hasText: boolean,
  scalar: YamlScalar,
  table: SegmentTable,
): void {
  if (scalar.chomping === 'keep') {
    addAll(breaks, table);
  } else if (scalar.chomping === 'clip' && hasText) {
    addAll(breaks.slice(0, 1), table);
  }
}

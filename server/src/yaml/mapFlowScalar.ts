import { isLineBreakAt, skipLineBreak } from '../text/lineBounds';
import type { SegmentTable } from './segmentTable';
import { isBlankAt } from './skipTrivia';
import type { YamlScalar } from './yamlTree';

/** Hexadecimal digits behind `\x`, `\u` and `\U`. */
const hexLengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
const lastOfBasicPlane = 0xffff;

/**
 * Fills `table` for a plain or quoted scalar. It follows js-yaml's decoding, so that the pieces
 * always add up to the decoded value.
 */
export function mapFlowScalar(text: string, scalar: YamlScalar, table: SegmentTable): void {
  const { start, end } = scalar.valueSpan;
  let position = start;
  let runStart = start;
  /** Where the run ends if a line break follows: white space before a break is dropped. */
  let trimmedEnd = start;
  while (position < end) {
    const escaped = findEscape(text, position, scalar);
    if (escaped !== undefined) {
      table.add(position - runStart, runStart, position);
      table.add(escaped.embeddedLength, position, escaped.end);
      position = runStart = trimmedEnd = Math.min(escaped.end, end);
    } else if (isLineBreakAt(text, position)) {
      table.add(trimmedEnd - runStart, runStart, trimmedEnd);
      position = addFold(text, trimmedEnd, position, end, table);
      runStart = trimmedEnd = position;
    } else {
      position++;
      if (!isBlankAt(text, position - 1)) {
        trimmedEnd = position;
      }
    }
  }
  const runEnd = scalar.style === 'plain' ? trimmedEnd : end;
  table.add(runEnd - runStart, runStart, runEnd);
}

/** The escape that begins at `position`: where it ends, and how many units of the value it makes. */
function findEscape(
  text: string,
  position: number,
  scalar: YamlScalar,
): { readonly end: number; readonly embeddedLength: number } | undefined {
  const sign = text[position];
  if (scalar.style === 'single-quoted') {
    return sign === "'" ? { end: position + 2, embeddedLength: 1 } : undefined;
  }
  if (scalar.style !== 'double-quoted' || sign !== '\\') {
    return undefined;
  }
  if (isLineBreakAt(text, position + 1)) {
    return { end: skipFold(text, position + 1, scalar.valueSpan.end), embeddedLength: 0 };
  }
  const digits = hexLengths[text[position + 1] ?? ''] ?? 0;
  const end = position + 2 + digits;
  const code = digits === 8 ? Number.parseInt(text.slice(position + 2, end), 16) | 0 : 0;
  return { end, embeddedLength: code > lastOfBasicPlane ? 2 : 1 };
}

/** The offset behind line breaks and the white space around them. */
function skipFold(text: string, start: number, end: number): number {
  let position = start;
  while (position < end && (isBlankAt(text, position) || isLineBreakAt(text, position))) {
    position++;
  }
  return position;
}

/**
 * A single line break becomes a space; of several, the first adds nothing of its own.
 *
 * @returns where the fold ends.
 */
function addFold(
  text: string,
  foldStart: number,
  firstBreak: number,
  end: number,
  table: SegmentTable,
): number {
  const foldEnd = skipFold(text, firstBreak, end);
  /** Where the lines inside the fold begin. */
  const lineStarts: number[] = [];
  for (let position = firstBreak; position < foldEnd; ) {
    if (isLineBreakAt(text, position)) {
      position = skipLineBreak(text, position);
      lineStarts.push(position);
    } else {
      position++;
    }
  }
  const edges = [foldStart, ...lineStarts.slice(1, -1), foldEnd];
  for (let index = 1; index < edges.length; index++) {
    table.add(1, edges[index - 1] ?? foldStart, edges[index] ?? foldEnd);
  }
  return foldEnd;
}

import { getColumn, isContent, type SourceLine, startsItem } from './sourceLine';

/** The lines of one entry or list item; the first is the one that begins it. */
export type EntryLines = readonly [SourceLine, ...SourceLine[]];

/**
 * Cuts the lines of a block at its entries: lines of text that are indented no deeper than `column`.
 * A list at its key's own column and a closing bracket belong to the entry before.
 */
export function splitEntries(
  text: string,
  lines: readonly SourceLine[],
  column: number,
): EntryLines[] {
  return split(text, lines, (line) => {
    const continues = getColumn(line) === column && startsItem(text, line);
    return getColumn(line) <= column && !continues && !isClosingBracket(text, line);
  });
}

/**
 * Cuts the lines of a list at its items, and at what else stands no deeper than `column`. What is
 * indented below a dash belongs to its item, even where the dash is not in that column.
 */
export function splitItems(
  text: string,
  lines: readonly SourceLine[],
  column: number,
): EntryLines[] {
  return split(text, lines, (line, current) => {
    const limit = Math.min(column, getColumn(current));
    return getColumn(line) <= limit && !isClosingBracket(text, line);
  });
}

function split(
  text: string,
  lines: readonly SourceLine[],
  isFirst: (line: SourceLine, current: SourceLine) => boolean,
): EntryLines[] {
  const entries: [SourceLine, ...SourceLine[]][] = [];
  for (const line of lines) {
    const current = entries.at(-1);
    if (isContent(text, line) && (current === undefined || isFirst(line, current[0]))) {
      entries.push([line]);
    } else {
      current?.push(line);
    }
  }
  return entries;
}

function isClosingBracket(text: string, line: SourceLine): boolean {
  return /[\]}]/.test(text[line.textStart] ?? '');
}

import type { Recovery } from './recovery';
import { getColumn, shiftLines } from './sourceLine';
import type { EntryLines } from './splitEntries';

/** Reports an entry or item that was read although it stands beside the column of its block. */
export function checkColumn(
  recovery: Recovery,
  lines: EntryLines,
  column: number,
  noun: 'entry' | 'list item',
): void {
  const [first] = lines;
  if (getColumn(first) !== column) {
    recovery.reportStructure({
      code: 'yaml-syntax',
      span: { start: first.textStart, end: first.end },
      message: `This ${noun} is not in the same column as its neighbours; bring it there.`,
      edits: shiftLines(recovery.source, lines, column - getColumn(first)),
    });
  }
}

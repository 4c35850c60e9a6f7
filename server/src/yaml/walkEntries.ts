import type { Recovery } from './recovery';
import type { EntryLines } from './splitEntries';

/**
 * Goes through the entries or items that a block was cut into, until too much is wrong with it.
 *
 * @param read returns how many of them it has read, more than one where the cut was wrong.
 */
export function walkEntries(
  recovery: Recovery,
  all: readonly EntryLines[],
  read: (lines: EntryLines, index: number) => number,
): void {
  for (let index = 0; index < all.length; ) {
    const lines = all[index];
    if (lines === undefined || recovery.isExhausted) {
      recovery.leaveOut(all.slice(index).flat());
      return;
    }
    recovery.beginEntry(lines);
    index += read(lines, index);
  }
}

import type { SpanEdit } from './spanEdit';
import { splitLines } from './splitLines';

/** The most pairs of lines to compare; beyond that, all between the first and last difference is replaced. */
const mostComparisons = 4_000_000;

/**
 * The fewest whole lines to replace, so that `before` becomes `after`; offsets are UTF-16 and
 * zero-based, in `before`. Lines are compared with their breaks.
 */
export function diffLines(before: string, after: string): SpanEdit[] {
  const old = splitLines(before);
  const fresh = splitLines(after);
  const edits: SpanEdit[] = [];
  let position = 0;
  let [oldIndex, freshIndex] = [0, 0];
  const replaceUpTo = (oldEnd: number, freshEnd: number): void => {
    const removed = old.slice(oldIndex, oldEnd).join('').length;
    if (oldEnd > oldIndex || freshEnd > freshIndex) {
      edits.push({
        span: { start: position, end: position + removed },
        newText: fresh.slice(freshIndex, freshEnd).join(''),
      });
    }
    position += removed;
    [oldIndex, freshIndex] = [oldEnd, freshEnd];
  };
  for (const [oldLine, freshLine] of findCommonLines(old, fresh)) {
    replaceUpTo(oldLine, freshLine);
    position += old[oldLine]?.length ?? 0;
    [oldIndex, freshIndex] = [oldLine + 1, freshLine + 1];
  }
  replaceUpTo(old.length, fresh.length);
  return edits;
}

/** Pairs of indices of lines that stay, in ascending order. */
function findCommonLines(old: readonly string[], fresh: readonly string[]): [number, number][] {
  let start = 0;
  while (start < Math.min(old.length, fresh.length) && old[start] === fresh[start]) {
    start++;
  }
  let same = 0;
  while (
    same < Math.min(old.length, fresh.length) - start &&
    old[old.length - 1 - same] === fresh[fresh.length - 1 - same]
  ) {
    same++;
  }
  const head = Array.from({ length: start }, (_, i): [number, number] => [i, i]);
  const tail = Array.from({ length: same }, (_, i): [number, number] => [
    old.length - same + i,
    fresh.length - same + i,
  ]);
  const middle = findCommonSubsequence(
    old.slice(start, old.length - same),
    fresh.slice(start, fresh.length - same),
  );
  return [...head, ...middle.map(([a, b]): [number, number] => [a + start, b + start]), ...tail];
}

/** A longest common subsequence by the textbook: lengths for all pairs of ends, then one walk through them. */
function findCommonSubsequence(
  old: readonly string[],
  fresh: readonly string[],
): [number, number][] {
  const width = fresh.length + 1;
  if (old.length * fresh.length > mostComparisons) {
    return [];
  }
  const lengths = new Uint32Array((old.length + 1) * width);
  const lengthFrom = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        old[i] === fresh[j]
          ? lengthFrom(i + 1, j + 1) + 1
          : Math.max(lengthFrom(i + 1, j), lengthFrom(i, j + 1));
    }
  }
  const common: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < fresh.length) {
    if (old[i] === fresh[j]) {
      common.push([i++, j++]);
    } else if (lengthFrom(i + 1, j) >= lengthFrom(i, j + 1)) {
      i++;
    } else {
      j++;
    }
  }
  return common;
}

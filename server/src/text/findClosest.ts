import { distance } from 'fastest-levenshtein';

/** More errors than this make another word, however long it is. */
const mostErrors = 4;

/**
 * The candidate that `word` most likely meant, or undefined when none is near: letter case is
 * forgiven, and one typing error for every three letters.
 */
export function findClosest(word: string, candidates: Iterable<string>): string | undefined {
  return findClosestAll(word, candidates)[0];
}

/**
 * The nearest candidate with those that are hardly farther, nearest first; candidates of equal
 * distance keep their order.
 * @param tolerance how many typing errors are forgiven
 */
export function findClosestAll(
  word: string,
  candidates: Iterable<string>,
  tolerance = Math.min(mostErrors, Math.max(1, Math.floor(word.length / 3))),
): string[] {
  const lower = word.toLowerCase();
  const near: { candidate: string; errors: number }[] = [];
  for (const candidate of candidates) {
    const isComparable = Math.abs(candidate.length - word.length) <= tolerance;
    const errors = isComparable ? distance(lower, candidate.toLowerCase()) : Infinity;
    if (errors <= tolerance) {
      near.push({ candidate, errors });
    }
  }
  const fewest = Math.min(...near.map(({ errors }) => errors));
  return near
    .filter(({ errors }) => errors <= fewest + 1)
    .sort((a, b) => a.errors - b.errors)
    .map(({ candidate }) => candidate);
}

import { distance } from 'fastest-levenshtein';

/**
 * The candidate that `word` most likely meant, or undefined when none is near: letter case is
 * forgiven, and one typing error for every three letters.
 */
export function findClosest(word: string, candidates: Iterable<string>): string | undefined {
  return findClosestAll(word, candidates)[0];
}

/** All near candidates, nearest first; those of equal distance in the order given. */
export function findClosestAll(word: string, candidates: Iterable<string>): string[] {
  const lower = word.toLowerCase();
  const tolerance = Math.max(1, Math.floor(word.length / 3));
  const near: { candidate: string; errors: number }[] = [];
  for (const candidate of candidates) {
    const isComparable = Math.abs(candidate.length - word.length) <= tolerance;
    const errors = isComparable ? distance(lower, candidate.toLowerCase()) : Infinity;
    if (errors <= tolerance) {
      near.push({ candidate, errors });
    }
  }
  return near.sort((a, b) => a.errors - b.errors).map(({ candidate }) => candidate);
}

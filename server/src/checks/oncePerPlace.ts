import type { Finding } from './check';

/**
 * Findings without those that begin where an earlier one does: the values of a variable stand in
 * every comparison that reads it, and are wrong but once.
 */
export function* oncePerPlace<Data>(findings: Iterable<Finding<Data>>): Generator<Finding<Data>> {
  const seen = new Set<number>();
  for (const finding of findings) {
    if (!seen.has(finding.span.start)) {
      seen.add(finding.span.start);
      yield finding;
    }
  }
}

/** The value that a share of `p` percent of the samples does not exceed; the samples in any order, at least one. */
export function percentile(samples: readonly number[], p: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const index = Math.ceil((p / 100) * sorted.length) - 1;
  return sorted[Math.max(index, 0)] ?? Number.NaN;
}

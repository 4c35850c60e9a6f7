import { percentile } from './percentile';

/** One line of the report. */
export interface BenchRow {
  readonly what: string;
  /** Milliseconds. */
  readonly samples: readonly number[];
  /** What a reader should compare with: a ratio, or the aim. */
  readonly note: string;
}

export function printTable(rows: readonly BenchRow[]): void {
  const cells = rows.map(({ what, samples, note }) => [
    what,
    percentile(samples, 50).toFixed(1),
    percentile(samples, 95).toFixed(1),
    String(samples.length),
    note,
  ]);
  const table = [['milliseconds', 'p50', 'p95', 'runs', ''], ...cells];
  for (const row of table) {
    const [what = '', p50 = '', p95 = '', runs = '', note = ''] = row;
    console.log(
      `${what.padEnd(44)}${p50.padStart(9)}${p95.padStart(9)}${runs.padStart(6)}  ${note}`.trimEnd(),
    );
  }
}

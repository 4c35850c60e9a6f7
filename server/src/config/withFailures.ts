import type { ConfigProblem } from './configProblem';
import type { ConfigReading } from './readConfig';

/** A pattern of a configuration that led to no file, or to one that cannot be read. */
export interface FailedPattern {
  readonly pattern: string;
  /** Names pattern or file. */
  readonly message: string;
}

/**
 * The problems of a configuration together with those of the files that it names, by place. A file
 * that the configuration does not name, but would take in if it were there, is not missed.
 */
export function withFailures(
  { problems, patternSpans }: ConfigReading,
  failures: readonly FailedPattern[],
): ConfigProblem[] {
  const placed = failures.flatMap(({ pattern, message }) => {
    const span = patternSpans.get(pattern);
    return span ? [{ span, message }] : [];
  });
  return [...problems, ...placed].toSorted((a, b) => a.span.start - b.span.start);
}

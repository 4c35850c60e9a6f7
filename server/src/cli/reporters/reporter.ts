import type { LintReport } from '../lintReport';

export interface ReporterContext {
  readonly hasColors: boolean;
  /** Our own, such as `1.2.3`. */
  readonly version: string;
}

/** Turns a report into all that is written to the output. */
export type Reporter = (report: LintReport, context: ReporterContext) => string;

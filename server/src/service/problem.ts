import type { Finding, Fix, Severity } from '../checks/check';

/** A finding under the code of its check, with the severity that applies to the file. */
export interface Problem extends Finding {
  readonly code: string;
  readonly severity: Severity;
  /** Repairs, worked out when asked for. */
  getFixes(): readonly Fix[];
}

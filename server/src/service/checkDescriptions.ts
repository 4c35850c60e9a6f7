import { allChecks } from '../checks/allChecks';
import type { Severity } from '../checks/check';
import { getDocumentationUrl } from '../protocol/documentation';

/** What is told of a check apart from its findings. */
export interface CheckDescription {
  readonly code: string;
  /** Unless a finding or the settings say otherwise. */
  readonly severity: Severity;
  /** One sentence. */
  readonly summary: string;
  /** A paragraph of Markdown. */
  readonly explanation: string;
  readonly documentationUrl: string;
}

/** Every check, in the order of the reference. */
export const checkDescriptions: readonly CheckDescription[] = allChecks.map(
  ({ code, severity, summary, explanation }) => ({
    code,
    severity,
    summary,
    explanation,
    documentationUrl: getDocumentationUrl(code),
  }),
);

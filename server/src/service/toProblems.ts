import type { Finding, Fix } from '../checks/check';
import type { AnyCheck } from '../checks/exclusionCheck';
import type { Environment } from './environment';
import type { Problem } from './problem';

/** The findings of a check under its code, with the severity that applies; none where it is turned off. */
export function toProblems<Data>(
  check: Pick<AnyCheck, 'code' | 'severity'>,
  findings: Iterable<Finding<Data>>,
  getFixes: (finding: Finding<Data>) => readonly Fix[],
  { settings }: Pick<Environment, 'settings'>,
): Problem[] {
  const configured = settings.checks[check.code];
  if (configured === 'off') {
    return [];
  }
  return [...findings].map((finding) => ({
    ...finding,
    code: check.code,
    severity: configured ?? finding.severity ?? check.severity,
    getFixes: () => getFixes(finding),
  }));
}

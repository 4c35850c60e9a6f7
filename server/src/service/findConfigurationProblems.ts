import type { ConfigProblem } from '../config/configProblem';
import { readConfig } from '../config/readConfig';
import { readVendors } from '../config/readVendors';
import { withFailures } from '../config/withFailures';
import { configurationCode } from '../protocol/documentation';
import type { Analysis } from './analysis';
import type { Environment } from './environment';
import type { Problem } from './problem';

/** What is wrong with the form of a file that configures us, as it is typed. */
export function findConfigurationProblems(
  analysis: Analysis,
  environment: Pick<Environment, 'failedPatterns'>,
): Problem[] {
  return readProblems(analysis, environment).map(({ span, message }) => ({
    code: configurationCode,
    severity: 'error',
    span,
    message,
    data: undefined,
    getFixes: () => [],
  }));
}

function readProblems(
  { kind, yaml, exclusions }: Analysis,
  { failedPatterns }: Pick<Environment, 'failedPatterns'>,
): readonly ConfigProblem[] {
  switch (kind) {
    case 'config':
      return withFailures(readConfig(yaml), failedPatterns);
    case 'vendors':
      return readVendors(yaml, '').problems;
    case 'exclusions':
      return exclusions.problems;
    case 'rule':
    case 'other':
      return [];
  }
}

import { badSuppression } from '../checks/badSuppression';
import { checkCodes } from '../config/checkCodes';
import type { Analysis } from './analysis';
import type { Environment } from './environment';
import { guard } from './guard';
import { judgeSuppressions } from './judgeSuppressions';
import type { Problem } from './problem';
import type { Suppression } from './suppressions';
import { toProblems } from './toProblems';

/** The suppression comments of a file with what there is for them to silence. */
export interface SuppressionCase {
  readonly suppressions: readonly Suppression[];
  /** All that the checks found, suppressed or not. */
  readonly found: readonly Problem[];
  /** Whether every check had its say. */
  readonly isFinal: boolean;
  /** What the checks find under other settings. */
  readonly find: (environment: Environment) => readonly Problem[];
}

/** What is wrong with the suppression comments of a file themselves; nothing in files that are none of ours. */
export function findSuppressionProblems(
  { document, kind }: Analysis,
  environment: Environment,
  { suppressions, found, isFinal, find }: SuppressionCase,
): Problem[] {
  if (suppressions.length === 0 || (kind !== 'rule' && kind !== 'exclusions')) {
    return [];
  }
  const { settings } = environment;
  const strict = { ...environment, settings: { ...settings, profile: 'azure-sentinel' as const } };
  return guard(badSuppression.code, environment, [], () => {
    const comments = judgeSuppressions(suppressions, {
      found,
      canJudge: isFinal && kind === 'rule',
      isOff: (code) => settings.checks[code] === 'off',
      findMore: () => find(strict),
    });
    const context = { text: document.getText(), comments, knownCodes: checkCodes };
    return toProblems(
      badSuppression,
      badSuppression.find(context),
      (finding) => badSuppression.fix(finding, context),
      environment,
    );
  });
}

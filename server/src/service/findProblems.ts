import { allChecks } from '../checks/allChecks';
import type { CheckContext } from '../checks/check';
import { isRuleCheck } from '../checks/exclusionCheck';
import type { Rule } from '../rule/ruleModel';
import type { Analysis } from './analysis';
import { analyzeQuery } from './analyzeQuery';
import type { DiagnosisPhase } from './diagnosisPhase';
import type { Environment } from './environment';
import { findConfigurationProblems } from './findConfigurationProblems';
import { findExclusionProblems } from './findExclusionProblems';
import { findSuppressionProblems } from './findSuppressionProblems';
import { guard } from './guard';
import { leaveCauses } from './leaveCauses';
import type { Problem } from './problem';
import { findSuppressions, isSuppressed } from './suppressions';
import { toCheckEnvironment } from './toCheckEnvironment';
import { toProblems } from './toProblems';

/** Everything that the checks find in a file, suppressed and switched-off findings left out, sorted by place. */
export function findProblems(
  analysis: Analysis,
  environment: Environment,
  phase: DiagnosisPhase,
): Problem[] {
  const suppressions = findSuppressions(analysis);
  const find = (given: Environment) => findCheckedProblems(analysis, given, phase);
  const found = find(environment);
  const isFinal = phase === 'all' && hasReadQueries(analysis, environment);
  return found
    .concat(findSuppressionProblems(analysis, environment, { suppressions, found, isFinal, find }))
    .filter((problem) => !isSuppressed(problem, suppressions))
    .concat(findConfigurationProblems(analysis, environment))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function findCheckedProblems(
  analysis: Analysis,
  environment: Environment,
  phase: DiagnosisPhase,
): Problem[] {
  return analysis.rules
    .flatMap((rule) => findRuleProblems(rule, analysis, environment, phase))
    .concat(findExclusionProblems(analysis, environment, phase));
}

/** Whether the engine had its say on every query. */
function hasReadQueries(analysis: Analysis, environment: Environment): boolean {
  return analysis.rules.every((rule) => {
    const query = analyzeQuery(rule, analysis, environment);
    return !rule.query || (query && query.analysis.unanalyzed === undefined);
  });
}

function findRuleProblems(
  rule: Rule,
  analysis: Analysis,
  environment: Environment,
  phase: DiagnosisPhase,
): Problem[] {
  const context: CheckContext = {
    uri: analysis.document.uri,
    text: analysis.document.getText(),
    rule,
    environment: toCheckEnvironment(environment),
    query: phase === 'all' ? analyzeQuery(rule, analysis, environment) : undefined,
  };
  const problems = allChecks
    .filter(isRuleCheck)
    .filter((check) => phase === 'all' || check.phase === 'structure')
    .flatMap((check) =>
      guard(check.code, environment, [], () =>
        toProblems(
          check,
          check.find(context),
          (finding) => check.fix?.(finding, context) ?? [],
          environment,
        ),
      ),
    );
  return leaveCauses(problems);
}

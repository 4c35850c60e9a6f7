import { allChecks } from '../checks/allChecks';
import { bindExclusion } from '../checks/bindExclusion';
import type { CheckContext } from '../checks/check';
import { type ExclusionContext, isExclusionCheck, isRuleCheck } from '../checks/exclusionCheck';
import { readRule } from '../rule/readRule';
import type { Analysis } from './analysis';
import type { DiagnosisPhase } from './diagnosisPhase';
import type { Environment } from './environment';
import { findEngine } from './findEngine';
import { guard } from './guard';
import { leaveCauses } from './leaveCauses';
import type { Problem } from './problem';
import { toCheckEnvironment } from './toCheckEnvironment';
import { toProblems } from './toProblems';

/**
 * What the checks find in an exclusions file: those of exclusions, and of those that look at queries
 * the ones that look at conditions too. A filter that is right over one of its tables is right.
 */
export function findExclusionProblems(
  analysis: Analysis,
  environment: Environment,
  phase: DiagnosisPhase,
): Problem[] {
  const { exclusions, document, yaml } = analysis;
  const [yamlDocument] = yaml.documents;
  if (exclusions.entries.length === 0 || !yamlDocument) {
    return [];
  }
  const kql = phase === 'all' ? findEngine(analysis, environment) : undefined;
  const checkEnvironment = { ...toCheckEnvironment(environment), kql };
  const today = environment.getToday();
  const file = {
    uri: document.uri,
    text: document.getText(),
    rule: readRule(yaml.text, yamlDocument, 0),
    environment: checkEnvironment,
  };
  return exclusions.entries.flatMap((entry) => {
    const exclusion = bindExclusion(entry, checkEnvironment);
    const [query] = entry.filter?.text.trim() === '' ? [] : exclusion.queries;
    const context = { exclusion, environment: checkEnvironment, today };
    return findEntryProblems(context, query && { ...file, query }, environment);
  });
}

/** @param queryContext the filter in its best query; undefined where there is none to look at. */
function findEntryProblems(
  context: ExclusionContext,
  queryContext: CheckContext | undefined,
  environment: Environment,
): Problem[] {
  const { kql } = context.environment;
  const problems = allChecks.flatMap((check) =>
    guard(check.code, environment, [], () => {
      if (isExclusionCheck(check)) {
        const isDue = check.phase === 'structure' || kql !== undefined;
        return isDue ? toProblems(check, check.find(context), () => [], environment) : [];
      }
      return isRuleCheck(check) && check.looksAtConditions && queryContext
        ? toProblems(
            check,
            check.find(queryContext),
            (finding) => check.fix?.(finding, queryContext) ?? [],
            environment,
          )
        : [];
    }),
  );
  return leaveCauses(problems);
}

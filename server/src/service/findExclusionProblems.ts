import { allChecks } from '../checks/allChecks';
import { bindExclusion } from '../checks/bindExclusion';
import type { CheckContext } from '../checks/check';
import { type ExclusionContext, isExclusionCheck, isRuleCheck } from '../checks/exclusionCheck';
import type { ExclusionEntry } from '../config/readExclusions';
import { readRule } from '../rule/readRule';
import type { IndexedRule } from '../rule/ruleIndex';
import { isTooLargeForQueryAnalysis } from '../rule/sizeLimit';
import type { Analysis } from './analysis';
import type { Environment } from './environment';
import { guard } from './guard';
import type { DiagnosisPhase } from './languageService';
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
  const { entries } = analysis.exclusions;
  const workspaceRules = entries.length > 0 ? environment.index.all() : [];
  return entries.flatMap((entry) =>
    findEntryProblems(entry, workspaceRules, analysis, environment, phase),
  );
}

function findEntryProblems(
  entry: ExclusionEntry,
  workspaceRules: readonly IndexedRule[],
  analysis: Analysis,
  environment: Environment,
  phase: DiagnosisPhase,
): Problem[] {
  const { document, yaml } = analysis;
  const isTooLarge = isTooLargeForQueryAnalysis(document.getText());
  const kql = phase === 'all' && !isTooLarge ? environment.kql : undefined;
  const exclusion = bindExclusion(entry, { workspaceRules, kql });
  const checkEnvironment = { ...toCheckEnvironment(environment), kql };
  const context: ExclusionContext = {
    exclusion,
    environment: checkEnvironment,
    today: environment.getToday(),
  };
  const [query] = entry.filter?.text.trim() === '' ? [] : exclusion.queries;
  const [yamlDocument] = yaml.documents;
  const queryContext: CheckContext | undefined = query &&
    yamlDocument && {
      uri: document.uri,
      text: document.getText(),
      rule: readRule(yaml.text, yamlDocument, 0),
      environment: checkEnvironment,
      query,
    };
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

import { allChecks, findCheck } from '../checks/allChecks';
import type { AnalyzedQuery, Check, CheckContext, CheckEnvironment } from '../checks/check';
import type { Rule } from '../rule/ruleModel';
import { isTooLargeForQueryAnalysis } from '../rule/sizeLimit';
import type { Analysis } from './analysis';
import type { Environment } from './environment';
import { findConfigurationProblems } from './findConfigurationProblems';
import { guard } from './guard';
import type { DiagnosisPhase } from './languageService';
import type { Problem } from './problem';
import { findSuppressions, isSuppressed } from './suppressions';

/** Everything that the checks find in a file, suppressed and switched-off findings left out, sorted by place. */
export function findProblems(
  analysis: Analysis,
  environment: Environment,
  phase: DiagnosisPhase,
): Problem[] {
  const suppressions = findSuppressions(analysis);
  return analysis.rules
    .flatMap((rule) => findRuleProblems(rule, analysis, environment, phase))
    .filter((problem) => !isSuppressed(problem, suppressions))
    .concat(findConfigurationProblems(analysis, environment))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
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
    .filter((check) => phase === 'all' || check.phase === 'structure')
    .flatMap((check) =>
      guard(check.code, environment, [], () => runCheck(check, context, environment)),
    );
  return problems.some(({ explainsQuery }) => explainsQuery)
    ? problems.filter(({ explainsQuery, code }) => explainsQuery || !isAboutQuery(code))
    : problems;
}

function isAboutQuery(code: string): boolean {
  return findCheck(code)?.phase === 'query';
}

function runCheck(check: Check, context: CheckContext, { settings }: Environment): Problem[] {
  const configured = settings.checks[check.code];
  if (configured === 'off') {
    return [];
  }
  return [...check.find(context)].map((finding) => ({
    ...finding,
    code: check.code,
    severity: configured ?? finding.severity ?? check.severity,
    getFixes: () => check.fix?.(finding, context) ?? [],
  }));
}

/** What the engine says of a rule's query; undefined without an engine or a query. */
export function analyzeQuery(
  { query: region }: Rule,
  { document }: Analysis,
  { kql }: Environment,
): AnalyzedQuery | undefined {
  if (!kql || !region || isTooLargeForQueryAnalysis(document.getText())) {
    return undefined;
  }
  return { region, analysis: kql.engine.analyze(region.text, kql.scope) };
}

function toCheckEnvironment({ settings, ...rest }: Environment): CheckEnvironment {
  const { target, profile, lookback } = settings;
  return { ...rest, target, profile, lookback };
}

import type { AnalyzedQuery } from '../checks/check';
import type { Rule } from '../rule/ruleModel';
import { isTooLargeForQueryAnalysis } from '../rule/sizeLimit';
import type { Analysis } from './analysis';
import type { Environment } from './environment';

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

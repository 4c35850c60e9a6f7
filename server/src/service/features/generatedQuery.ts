import type { GeneratedQuery, GeneratedQueryRequest } from '../../protocol/messages';
import type { Analysis } from '../analysis';
import type { Environment } from '../environment';
import { findRuleAt } from '../findQueryAt';
import { getRuleTitle } from './getRuleTitle';
import { createRuleQuery } from './ruleQuery';

/**
 * The query as it will run for the rule at the request's position. One that does not parse is given
 * as it is written and called stale; whoever remembers a good one shows that instead.
 */
export function generateQuery(
  analysis: Analysis,
  request: GeneratedQueryRequest,
  environment: Environment,
): GeneratedQuery | undefined {
  const { document } = analysis;
  const offset = request.position ? document.offsetAt(request.position) : 0;
  const rule = findRuleAt(analysis, offset);
  const query = rule && createRuleQuery(rule, analysis, request, environment);
  return query && { ...query, title: getRuleTitle(rule, analysis) };
}

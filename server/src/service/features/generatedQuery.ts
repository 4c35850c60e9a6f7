import type { ConcreteTarget } from '../../kql/kqlSchema';
import type { GeneratedQuery, GeneratedQueryRequest } from '../../protocol/messages';
import type { Rule } from '../../rule/ruleModel';
import type { Analysis } from '../analysis';
import type { Environment } from '../environment';
import { analyzeQuery } from '../findProblems';
import { findRuleAt } from '../findQueryAt';

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
  if (!rule?.query) {
    return undefined;
  }
  const query = analyzeQuery(rule, analysis, environment);
  return {
    query: rule.query.text.trimEnd(),
    target: request.target ?? chooseTarget(rule, analysis, environment),
    title: rule.name?.value ?? document.uri.slice(document.uri.lastIndexOf('/') + 1),
    applied: [],
    stale: query?.analysis.diagnostics.some(({ kind }) => kind === 'syntax') ?? false,
    columns: (query?.analysis.outputColumns ?? []).map(({ name, type }) => ({ name, type })),
  };
}

/** The configured target; under `auto` Defender XDR when it has every table that the query reads. */
function chooseTarget(rule: Rule, analysis: Analysis, environment: Environment): ConcreteTarget {
  const { settings, schema } = environment;
  if (settings.target !== 'auto') {
    return settings.target;
  }
  const references = analyzeQuery(rule, analysis, environment)?.analysis.references ?? [];
  const isForDefender = references
    .filter(({ kind }) => kind === 'table')
    .every(({ name }) =>
      schema.tables.find((table) => table.name === name)?.targets.includes('defender'),
    );
  return isForDefender ? 'defender' : 'sentinel';
}

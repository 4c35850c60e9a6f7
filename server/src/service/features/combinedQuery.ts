import { combineQueries } from '../../generate/query/combineQueries';
import { describeLacks } from '../../generate/query/describeLacks';
import type { QueryWorld } from '../../generate/query/queryWorld';
import type { GeneratedQuery } from '../../protocol/messages';
import { findRuleSubject } from '../../rule/detectionKinds';
import type { Rule } from '../../rule/ruleModel';
import type { Analysis } from '../analysis';
import { analyzeQuery } from '../analyzeQuery';
import type { Environment } from '../environment';
import { type Candidate, describeCombination } from './describeCombination';
import { getRuleTitle } from './getRuleTitle';
import { chooseTarget, createQueryWorld, createRuleQuery, type QueryOptions } from './ruleQuery';

/** Operators that only a whole query can end with. */
const finalOperators = new Set(['render', 'fork', 'facet']);

interface NamedRule {
  readonly name: string;
  readonly rule: Rule;
  readonly analysis: Analysis;
}

/**
 * One hunting query over all rules of the files, with the tool in a column. A rule that would not run
 * by itself is left out and named: it would take all the others down with it.
 *
 * @returns undefined when there is no rule, or no engine to read it
 */
export function combineRules(
  analyses: readonly Analysis[],
  title: string,
  options: QueryOptions,
  environment: Environment,
): GeneratedQuery | undefined {
  const rules = analyses.flatMap((analysis) =>
    analysis.rules.map((rule) => ({ rule, analysis, name: getRuleTitle(rule, analysis) })),
  );
  const queries = rules.map(({ rule, analysis }) => analyzeQuery(rule, analysis, environment));
  const target =
    options.target ??
    chooseTarget(
      queries.map((query) => query?.analysis),
      environment,
    );
  const world = createQueryWorld(target, environment);
  if (!world || rules.length === 0) {
    return undefined;
  }
  const candidates = rules.map((rule) => prepare(rule, { ...options, target }, world, environment));
  const sound = candidates.filter(({ obstacle }) => obstacle === undefined);
  const tools = sound.map(({ name, query }) => ({
    tool: findRuleSubject(name)?.tool ?? name,
    query,
  }));
  const { query, shared } =
    tools.length === 0 ? { query: '', shared: noneShared } : combineQueries(tools, world);
  const { outputColumns = [] } = world.engine.analyze(query, world.scope);
  return {
    query,
    target,
    title,
    applied: describeCombination(candidates, { query, shared }),
    stale: false,
    columns: outputColumns.map(({ name, type }) => ({ name, type })),
  };
}

const noneShared = { queries: 0, reads: 0 };

function prepare(
  { rule, analysis, name }: NamedRule,
  options: QueryOptions,
  world: QueryWorld,
  environment: Environment,
): Candidate {
  const generated = createRuleQuery(rule, analysis, options, environment);
  if (!generated) {
    return { name, query: '', applied: [], obstacle: 'there is no query.' };
  }
  const { query, applied } = generated;
  return { name, query, applied, obstacle: findObstacle(query, world) };
}

/** Tables and functions that no target has are the organisation's own, as far as anyone can tell. */
function findObstacle(query: string, world: QueryWorld): string | undefined {
  const { engine, scope } = world;
  const { diagnostics, unanalyzed } = engine.analyze(query, scope);
  if (unanalyzed) {
    return 'the query is too long or too deep.';
  }
  const mistake = diagnostics.find(
    ({ kind }) => kind !== 'unknown-table' && kind !== 'unknown-function',
  );
  const obstacle = describeLacks(query, world)[0] ?? mistake?.message;
  if (obstacle !== undefined) {
    return obstacle;
  }
  const statements = engine.outline(query, scope);
  const results = statements.filter(({ kind }) => kind === 'expression');
  if (results.length !== 1 || statements.some(({ kind }) => kind === 'other')) {
    return 'the query is not one result with its let statements.';
  }
  const final = results[0]?.operators.find(({ name }) => finalOperators.has(name));
  if (final) {
    return `"${final.name}" can only end a whole query.`;
  }
  return engine.traceRows(query, scope).length === 1 ? undefined : 'the query returns no rows.';
}

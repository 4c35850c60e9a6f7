import { combineQueries } from '../../generate/query/combineQueries';
import type { QueryWorld } from '../../generate/query/queryWorld';
import { maxQueryLength } from '../../kql/queryLength';
import type { GeneratedQuery } from '../../protocol/messages';
import { findRuleSubject } from '../../rule/detectionKinds';
import type { Rule } from '../../rule/ruleModel';
import { joinWithAnd } from '../../text/joinWithAnd';
import type { Analysis } from '../analysis';
import type { Environment } from '../environment';
import { analyzeQuery } from '../findProblems';
import { chooseTarget, createQueryWorld, createRuleQuery, type QueryOptions } from './ruleQuery';

/** Operators that only a whole query can end with. */
const finalOperators = new Set(['render', 'fork', 'facet']);

/** So many names say whom a sentence is about. */
const mostNames = 3;

interface NamedRule {
  readonly name: string;
  readonly rule: Rule;
  readonly analysis: Analysis;
}

interface Candidate {
  readonly name: string;
  readonly query: string;
  readonly applied: readonly string[];
  /** Why it cannot be part of a combination. */
  readonly obstacle: string | undefined;
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
    analysis.rules.map((rule) => ({ rule, analysis, name: getName(rule, analysis) })),
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
    applied: [
      describeCombination(sound.length, shared),
      describeLength(query),
      ...describeGroups(sound, ({ applied }) => applied),
      ...describeGroups(candidates, ({ obstacle }) =>
        obstacle === undefined ? [] : [`Left out: ${obstacle}`],
      ),
    ],
    stale: false,
    columns: outputColumns.map(({ name, type }) => ({ name, type })),
  };
}

const noneShared = { queries: 0, reads: 0 };

function getName({ name }: Rule, { document }: Analysis): string {
  return name?.value ?? document.uri.slice(document.uri.lastIndexOf('/') + 1);
}

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

function findObstacle(query: string, { engine, scope }: QueryWorld): string | undefined {
  const { diagnostics, unanalyzed } = engine.analyze(query, scope);
  if (unanalyzed) {
    return 'the query is too long or too deep.';
  }
  if (diagnostics[0]) {
    return diagnostics[0].message;
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

function describeCombination(
  count: number,
  { queries, reads }: ReturnType<typeof combineQueries>['shared'],
): string {
  const alone = count - queries;
  const parts = [
    ...(queries === 0 ? [] : [`${queries} in ${reads} shared ${reads === 1 ? 'read' : 'reads'}`]),
    ...(alone === 0 ? [] : [`${alone} with a query of their own`]),
  ];
  const rules = count === 1 ? '1 rule' : `${count} rules`;
  return `Combines ${rules}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`;
}

function describeLength({ length }: string): string {
  const limit =
    length > maxQueryLength ? `, more than the ${toCount(maxQueryLength)} that run` : '';
  return `The query has ${toCount(length)} characters${limit}.`;
}

function toCount(count: number): string {
  return count.toLocaleString('en');
}

/** Each sentence once, with the rules that it is about unless it is about all. */
function describeGroups(
  candidates: readonly Candidate[],
  getSentences: (candidate: Candidate) => readonly string[],
): string[] {
  const names = new Map<string, string[]>();
  for (const candidate of candidates) {
    for (const sentence of getSentences(candidate)) {
      const known = names.get(sentence) ?? [];
      names.set(sentence, known);
      known.push(candidate.name);
    }
  }
  return [...names].map(([sentence, about]) =>
    about.length === candidates.length
      ? sentence
      : `${sentence.replace(/\.$/, '')} (${nameSome(about)}).`,
  );
}

function nameSome(names: readonly string[]): string {
  const rest = names.length - mostNames;
  return rest > 0 ? `${names.slice(0, mostNames).join(', ')} and ${rest} more` : joinWithAnd(names);
}

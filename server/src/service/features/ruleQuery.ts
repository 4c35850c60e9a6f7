import { type ChosenExclusions, chooseExclusions } from '../../generate/query/chooseExclusions';
import { generateQuery } from '../../generate/query/generateQuery';
import type { QueryWindow } from '../../generate/query/queryWindow';
import type { QueryWorld } from '../../generate/query/queryWorld';
import type { KqlAnalysis } from '../../kql/kqlAnalysis';
import type { ConcreteTarget } from '../../kql/kqlSchema';
import type { GeneratedQuery, GeneratedQueryRequest } from '../../protocol/messages';
import { readSchedule } from '../../rule/readSchedule';
import type { Rule } from '../../rule/ruleModel';
import { writeDuration } from '../../rule/writeDuration';
import type { Analysis } from '../analysis';
import { analyzeQuery } from '../analyzeQuery';
import type { Environment } from '../environment';

/** What may be asked for, whatever the query is generated from. */
export type QueryOptions = Pick<GeneratedQueryRequest, 'target' | 'exclusions' | 'lookback'>;

/** The query of one rule, as it will run. */
export type RuleQuery = Pick<GeneratedQuery, 'query' | 'target' | 'applied' | 'stale' | 'columns'>;

/** A query that does not parse is given as it is written, and called stale. Undefined without a query. */
export function createRuleQuery(
  rule: Rule,
  analysis: Analysis,
  options: QueryOptions,
  environment: Environment,
): RuleQuery | undefined {
  if (!rule.query) {
    return undefined;
  }
  const written = analyzeQuery(rule, analysis, environment)?.analysis;
  const target = options.target ?? chooseTarget([written], environment);
  const world = createQueryWorld(target, environment);
  const stale = written?.diagnostics.some(({ kind }) => kind === 'syntax') ?? false;
  if (!world || !written || written.unanalyzed || stale) {
    const query = rule.query.text.trimEnd();
    return { query, target, applied: [], stale, columns: toColumns(written) };
  }
  const { exclusions, applied } = findExclusions(rule, options, environment);
  const window = chooseWindow(rule, options, environment);
  const ready = generateQuery(rule.query.text, { window, exclusions }, world);
  return {
    query: ready.query,
    target,
    applied: [...ready.applied, ...applied],
    stale,
    columns: ready.columns.map(({ name, type }) => ({ name, type })),
  };
}

/** Undefined without an engine. */
export function createQueryWorld(
  target: ConcreteTarget,
  { kql }: Environment,
): QueryWorld | undefined {
  return (
    kql && {
      engine: kql.engine,
      target,
      scope: kql.getScope(target),
      authorScope: kql.getScope('auto'),
    }
  );
}

/** The configured target; under `auto` Defender XDR when it has every table that the queries read. */
export function chooseTarget(
  queries: readonly (KqlAnalysis | undefined)[],
  { settings, schema }: Environment,
): ConcreteTarget {
  if (settings.target !== 'auto') {
    return settings.target;
  }
  const names = queries.flatMap((query) =>
    (query?.references ?? []).flatMap(({ kind, name }) => (kind === 'table' ? name : [])),
  );
  const isForDefender = [...new Set(names)].every((name) =>
    schema.tables.find((table) => table.name === name)?.targets.includes('defender'),
  );
  return isForDefender ? 'defender' : 'sentinel';
}

function toColumns(analysis: KqlAnalysis | undefined): GeneratedQuery['columns'] {
  return (analysis?.outputColumns ?? []).map(({ name, type }) => ({ name, type }));
}

function findExclusions(
  { id, name }: Rule,
  { exclusions }: QueryOptions,
  environment: Environment,
): ChosenExclusions {
  const chosen = chooseExclusions(
    environment.exclusions,
    { id: id?.value, name: name?.value },
    environment.getToday(),
  );
  return exclusions === false ? leaveOff(chosen) : chosen;
}

/** What would be left out otherwise is told, so that nobody takes the query for a tuned one. */
function leaveOff({ exclusions }: ChosenExclusions): ChosenExclusions {
  const applied = exclusions.map(
    ({ scenario }) => `Does not leave out "${scenario}": exclusions are switched off.`,
  );
  return { exclusions: [], applied };
}

/** What is asked for goes over a rule's own window; a schedule or the workspace only stands in for it. */
function chooseWindow(
  rule: Rule,
  { lookback }: QueryOptions,
  { settings }: Environment,
): QueryWindow {
  if (lookback !== undefined) {
    return { lookback, precedence: 'over-own', reach: 'result', origin: 'as asked for' };
  }
  const period = readSchedule(rule)?.period.seconds;
  return period === undefined
    ? {
        lookback: settings.lookback,
        precedence: 'without-own',
        reach: 'result',
        origin: 'lookback of the workspace',
      }
    : {
        lookback: writeDuration(period, 'short'),
        precedence: 'without-own',
        reach: 'every-read',
        origin: 'queryPeriod of the rule',
      };
}

import type { KqlFlow } from '../../kql/kqlFlow';
import type { RenamedQuery } from './letNames';
import type { QueryWorld } from './queryWorld';

/** A query taken apart at the one condition by which it finds its tool. */
export interface QueryShape {
  /** From the table to the operator before the condition. */
  readonly head: string;
  readonly condition: string;
  /** The operators behind it, each with its bar. */
  readonly tail: readonly string[];
}

/** Operators behind the condition through which a further column gets, perhaps with a word in it. */
const passable = new Set([
  'where',
  'filter',
  'extend',
  'sort',
  'order',
  'summarize',
  'project',
  'project-away',
  'project-reorder',
  'distinct',
]);

/** The shape of a query that reads one table in one pipeline; undefined for any other. */
export function findShape(
  { query, result }: RenamedQuery,
  { engine, scope }: QueryWorld,
): QueryShape | undefined {
  const [flow, ...others] = engine.traceRows(query, scope);
  if (!flow || others.length > 0 || !isOnePipeline(flow, result.start)) {
    return undefined;
  }
  const index = flow.steps.findIndex(({ condition, timeFilter }) => condition && !timeFilter);
  const step = flow.steps[index];
  const behind = flow.steps.slice(index + 1);
  if (!step?.condition || !behind.every(({ name }) => passable.has(name))) {
    return undefined;
  }
  return {
    head: query.slice(result.start, step.span.start).trim(),
    condition: query.slice(step.condition.start, step.condition.end),
    tail: behind.map(({ span }) => query.slice(span.start, span.end)),
  };
}

function isOnePipeline({ source, steps }: KqlFlow, start: number): boolean {
  return (
    source.kind === 'table' &&
    source.span.start === start &&
    steps.every(
      ({ dependence, name }) => dependence === 'row' || name === 'summarize' || name === 'distinct',
    )
  );
}

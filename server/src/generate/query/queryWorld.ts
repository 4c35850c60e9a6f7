import type { KqlAnalysis } from '../../kql/kqlAnalysis';
import type { KqlEngine, KqlScope } from '../../kql/kqlEngine';
import type { ConcreteTarget } from '../../kql/kqlSchema';

/** What it takes to generate queries for one target. */
export interface QueryWorld {
  readonly engine: KqlEngine;
  readonly target: ConcreteTarget;
  /** What queries of the target may name. */
  readonly scope: KqlScope;
  /** What rules may name, whatever their target. */
  readonly authorScope: KqlScope;
}

/** A query with sentences on what was done to it, and on what could not be done and why. */
export interface TreatedQuery {
  readonly query: string;
  readonly applied: readonly string[];
}

/**
 * Whether a query is as sound as it was before: nothing is newly wrong with it and the same columns
 * come out, in the same order.
 */
export function keepsSound(
  before: KqlAnalysis,
  after: KqlAnalysis,
  isSameName: (before: string, after: string) => boolean = (a, b) => a === b,
): boolean {
  const [old, fresh] = [before.outputColumns ?? [], after.outputColumns ?? []];
  return (
    after.diagnostics.length <= before.diagnostics.length &&
    old.length === fresh.length &&
    old.every(({ name }, index) => isSameName(name, fresh[index]?.name ?? ''))
  );
}

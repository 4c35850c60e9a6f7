import type { KqlColumn } from '../../kql/kqlSchema';
import type { Exclusion } from '../../rule/exclusion';
import { applyWindow } from './applyWindow';
import { describeLacks } from './describeLacks';
import { mergeExclusions } from './mergeExclusions';
import type { QueryWindow } from './queryWindow';
import type { QueryWorld, TreatedQuery } from './queryWorld';
import { translateQuery } from './translateQuery';

export interface QueryTreatment {
  readonly window: QueryWindow;
  /** Those that apply to the rule and are not over. */
  readonly exclusions: readonly Exclusion[];
}

export interface ReadyQuery extends TreatedQuery {
  /** What it returns; empty when that cannot be told. */
  readonly columns: readonly KqlColumn[];
}

/**
 * A rule's query as it will run: in the words of its target, within a time window, without what
 * exclusions name. Its `let`s, its comments and whatever need not change stay as they are written.
 *
 * @param query without syntax errors; with them, nothing can be told about it.
 */
export function generateQuery(
  query: string,
  { window, exclusions }: QueryTreatment,
  world: QueryWorld,
): ReadyQuery {
  // As it is written, the query has been read already; without its end it would be a new one.
  const translated = translateQuery(query, world);
  const sound = translated.query.trimEnd();
  const timed = applyWindow(sound, window, world);
  const merged = mergeExclusions(timed.query, exclusions, world);
  const { outputColumns = [] } = world.engine.analyze(merged.query, world.scope);
  return {
    query: merged.query,
    columns: outputColumns,
    applied: [
      ...translated.applied,
      ...timed.applied,
      ...merged.applied,
      ...describeLacks(sound, world),
    ],
  };
}

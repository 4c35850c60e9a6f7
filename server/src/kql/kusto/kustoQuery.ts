import type { Span } from '../../text/span';
import type { KqlAnalysis } from '../kqlAnalysis';
import type { KqlColumnComparison } from '../kqlComparisons';
import type { KqlCondition } from '../kqlCondition';
import { maxQueryLength } from '../maxQueryLength';
import { createAnalysis, createShallowAnalysis } from './kustoAnalysis';
import { getComparisons } from './kustoComparisons';
import { readCondition } from './kustoCondition';
import { isTooExpansive } from './kustoExpansions';
import { lex } from './kustoLexer';
import { findTooDeepPlace } from './kustoLimits';
import { kusto } from './kustoRuntime';
import type { KustoScope } from './kustoScope';
import type { KustoCode } from './kustoTypes';
import { createUnanalyzed } from './kustoUnanalyzed';

/** A query as the engine read it. */
export interface KustoQuery {
  /** Undefined when the query is beyond the engine. */
  readonly code: KustoCode | undefined;
  /** Made when it is first asked for, as the comparisons and conditions are. */
  getAnalysis(): KqlAnalysis;
  getComparisons(): readonly KqlColumnComparison[];
  findCondition(place: Span): KqlCondition | undefined;
}

/** @throws whatever the engine throws: it has no errors of its own for what it cannot do */
export function readQuery(text: string, scope: KustoScope): KustoQuery {
  if (text.length > maxQueryLength) {
    return withoutCode(createUnanalyzed('too-long', [], scope.schema));
  }
  const tokens = lex(text);
  const place = findTooDeepPlace(tokens);
  if (place !== undefined) {
    const message = 'The query is nested too deep to be analysed.';
    const diagnostic = { kind: 'syntax', engineCode: 'KS245', message, span: place } as const;
    return withoutCode(createUnanalyzed('too-deep', tokens, scope.schema, [diagnostic]));
  }
  if (isTooExpansive(tokens)) {
    return withoutCode(createUnanalyzed('too-deep', tokens, scope.schema));
  }
  const code = kusto.KustoCode.ParseAndAnalyze(text, scope.world.getGlobalsOf(tokens));
  const create = code.HasSemantics ? createAnalysis : createShallowAnalysis;
  let analysis: KqlAnalysis | undefined;
  let comparisons: readonly KqlColumnComparison[] | undefined;
  function readComparisons(): readonly KqlColumnComparison[] {
    comparisons ??= code.HasSemantics ? getComparisons(code, scope.schema) : [];
    return comparisons;
  }
  const conditions = new Map<string, KqlCondition | undefined>();
  return {
    code,
    getAnalysis() {
      analysis ??= create(code, tokens, scope, readComparisons());
      return analysis;
    },
    getComparisons: readComparisons,
    findCondition(place) {
      const key = `${place.start}-${place.end}`;
      if (!conditions.has(key)) conditions.set(key, readCondition(code, place));
      return conditions.get(key);
    },
  };
}

function withoutCode(analysis: KqlAnalysis): KustoQuery {
  return {
    code: undefined,
    getAnalysis: () => analysis,
    getComparisons: () => [],
    findCondition: () => undefined,
  };
}

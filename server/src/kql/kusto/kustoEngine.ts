import type { KqlEngine, KqlScope } from '../kqlEngine';
import { complete } from './kustoCompletion';
import { findEntity } from './kustoEntity';
import { getFlows } from './kustoFlows';
import { formatQuery } from './kustoFormat';
import { deferGrammar } from './kustoGrammar';
import { getImplicitNames } from './kustoImplicitNames';
import { createMemo, type KustoMemo } from './kustoMemo';
import { findNameText } from './kustoNameText';
import { findOccurrences } from './kustoOccurrences';
import { getOutline } from './kustoOutline';
import { findPipeline } from './kustoPipelineAt';
import { createPredicateQuery, readPredicate } from './kustoPredicate';
import { type KustoQuery, readQuery } from './kustoQuery';
import { findExpression, findLiteral, findTextComparison } from './kustoRefactoring';
import { createKustoScope, type KustoScope } from './kustoScope';
import { findSignatures } from './kustoSignatures';
import { findStringComparison } from './kustoStringComparison';
import { findSyntaxError } from './kustoSyntaxError';
import { getTokens } from './kustoTokens';
import type { KustoCode } from './kustoTypes';
import { createUnanalyzed, findNamedTables } from './kustoUnanalyzed';

interface PreparedScope {
  readonly scope: KustoScope;
  readonly queries: KustoMemo<KustoQuery>;
  readonly namedTables: KustoMemo<readonly string[]>;
}

/** The trees made from queries take some hundred times as much as their text. */
const queriesCapacity = 200_000;
/** Names take next to nothing, and whoever asks again and again keeps the texts anyway. */
const namedTablesCapacity = 2_000_000;

/** The engine over Microsoft's language service. */
export function createKustoEngine(): KqlEngine {
  deferGrammar();
  const prepared = new WeakMap<KqlScope, PreparedScope>();

  function prepare(scope: KqlScope): PreparedScope {
    const known = prepared.get(scope);
    if (known !== undefined) return known;
    const fresh: PreparedScope = {
      scope: createKustoScope(scope.schema),
      queries: createMemo(queriesCapacity),
      namedTables: createMemo(namedTablesCapacity),
    };
    prepared.set(scope, fresh);
    return fresh;
  }

  /** Undefined where the query is beyond the engine. */
  function ask<T>(
    query: string,
    kqlScope: KqlScope,
    question: (code: KustoCode, scope: KustoScope, query: KustoQuery) => T | undefined,
  ): T | undefined {
    const { scope, queries } = prepare(kqlScope);
    return orElse(
      () => {
        const known = queries.get(query, () => readQuery(query, scope));
        return known.code && question(known.code, scope, known);
      },
      () => undefined,
    );
  }

  return {
    createScope(schema) {
      return { schema };
    },
    analyze(query, kqlScope) {
      const { scope, queries } = prepare(kqlScope);
      return orElse(
        () => queries.get(query, () => readQuery(query, scope)).getAnalysis(),
        () => createUnanalyzed('failed', [], scope.schema),
      );
    },
    complete(query, offset, kqlScope) {
      return orElse(
        () => complete(query, offset, prepare(kqlScope).scope),
        () => ({ replace: { start: offset, end: offset }, items: [] }),
      );
    },
    findEntity(query, offset, kqlScope) {
      return ask(query, kqlScope, (code, { schema }) => findEntity(code, offset, schema));
    },
    findStringComparison(query, offset, kqlScope) {
      return ask(query, kqlScope, (code, _scope, { getComparisons }) =>
        findStringComparison(code, offset, getComparisons()),
      );
    },
    findSignatures(query, offset, kqlScope) {
      return ask(query, kqlScope, (code) => findSignatures(code, offset));
    },
    findOccurrences(query, offset, kqlScope) {
      return ask(query, kqlScope, (code, { schema }) => findOccurrences(code, offset, schema));
    },
    tokenize(query, kqlScope) {
      return ask(query, kqlScope, getTokens) ?? [];
    },
    outline(query, kqlScope) {
      return ask(query, kqlScope, getOutline) ?? [];
    },
    findSyntaxError: (query) =>
      orElse(
        () => findSyntaxError(query),
        () => 0,
      ),
    format: (query) =>
      orElse(
        () => formatQuery(query),
        () => undefined,
      ),
    findNameText,
    findPipeline(query, offset, kqlScope) {
      return ask(query, kqlScope, (code) => findPipeline(code, offset));
    },
    findTextComparison(query, offset, kqlScope) {
      return ask(query, kqlScope, (code) => findTextComparison(code, offset));
    },
    findLiteral(query, offset, kqlScope) {
      return ask(query, kqlScope, (code) => findLiteral(code, offset));
    },
    findNamedTables(query, kqlScope) {
      const { scope, namedTables } = prepare(kqlScope);
      return orElse(
        () => namedTables.get(query, () => findNamedTables(query, scope.schema)),
        () => [],
      );
    },
    readCondition(query, place, kqlScope) {
      return ask(query, kqlScope, (_code, _scope, known) => known.findCondition(place));
    },
    findExpression(query, selection, kqlScope) {
      return ask(query, kqlScope, (code) => findExpression(code, selection));
    },
    traceRows(query, kqlScope) {
      return ask(query, kqlScope, (code, { schema }) => getFlows(code, schema)) ?? [];
    },
    bindPredicate(predicate, columns, kqlScope) {
      return ask(createPredicateQuery(predicate, columns), kqlScope, (code, _scope, query) =>
        readPredicate(code, query.getAnalysis().diagnostics),
      );
    },
    findImplicitNames(query, kqlScope) {
      return ask(query, kqlScope, getImplicitNames) ?? [];
    },
  };
}

/** The engine is not ours and what people type is endless: where it fails, one answer is lost and no more. */
function orElse<T>(ask: () => T, answerWithout: () => T): T {
  try {
    return ask();
  } catch {
    return answerWithout();
  }
}

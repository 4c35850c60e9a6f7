import type { ExclusionEntry } from '../config/readExclusions';
import type { KqlAnalysis } from '../kql/kqlAnalysis';
import type { KqlCondition } from '../kql/kqlCondition';
import type { KqlEngine, KqlScope } from '../kql/kqlEngine';
import { detectionKinds } from '../rule/detectionKinds';
import type { IndexedRule, RuleIndex } from '../rule/ruleIndex';
import type { QueryRegion } from '../rule/ruleModel';
import type { Span } from '../text/span';
import { wrapSourceMap } from '../text/wrapSourceMap';

/** What filters are read with. */
export interface FilterReader {
  readonly index: Pick<RuleIndex, 'all' | 'findMatching'>;
  /** Undefined while there is no engine. */
  readonly kql: { readonly engine: KqlEngine; readonly scope: KqlScope } | undefined;
}

/** The filter of an exclusion as part of a query that reads one table. */
export interface ExclusionQuery {
  readonly table: string;
  readonly region: QueryRegion;
  /** Where the filter stands in the text of `region`. */
  readonly filter: Span;
  readonly analysis: KqlAnalysis;
  /** What the filter is made of; undefined when it is no single condition. */
  readonly condition: KqlCondition | undefined;
}

/** An exclusion among the rules of its workspace. */
export interface BoundExclusion {
  readonly entry: ExclusionEntry;
  /** Whether any rule of the workspace is known. */
  readonly hasRules: boolean;
  /** Those that it applies to. */
  readonly rules: readonly IndexedRule[];
  /** Whether `queries` are over the tables of those rules; else they are over those of usual RMM rules. */
  readonly isOverOwnTables: boolean;
  /** One for each table, those first that the filter fits best; empty without a filter or an engine. */
  readonly queries: readonly ExclusionQuery[];
}

/** The queries of more rules are not looked at, for their tables repeat. */
const mostQueries = 4;
const usualTables = detectionKinds.map(({ table }) => table);

/**
 * Reads a filter as its rules will: over each of the tables that they read. A filter that names no
 * rules is read over the tables of usual RMM rules.
 */
export function bindExclusion(entry: ExclusionEntry, environment: FilterReader): BoundExclusion {
  const patterns = entry.rules.map(({ text }) => text);
  const rules = environment.index.findMatching(patterns);
  const own = patterns.length === 0 ? [] : findTables(rules, environment);
  return {
    entry,
    hasRules: environment.index.all().length > 0,
    rules,
    isOverOwnTables: own.length > 0,
    queries: createQueries(entry, own.length > 0 ? own : usualTables, environment),
  };
}

/** The filter over the tables of usual RMM rules, whatever rules it names. */
export function bindToUsualTables(
  entry: ExclusionEntry,
  environment: Pick<FilterReader, 'kql'>,
): readonly ExclusionQuery[] {
  return createQueries(entry, usualTables, environment);
}

function findTables(
  rules: readonly IndexedRule[],
  { kql }: Pick<FilterReader, 'kql'>,
): readonly string[] {
  const tables = rules
    .slice(0, mostQueries)
    .flatMap(({ query }) =>
      kql && query !== undefined ? kql.engine.findNamedTables(query, kql.scope) : [],
    );
  return [...new Set(tables)];
}

function createQueries(
  { filter }: ExclusionEntry,
  tables: readonly string[],
  { kql }: Pick<FilterReader, 'kql'>,
): ExclusionQuery[] {
  if (!filter || !kql) {
    return [];
  }
  const queries = tables.map((table) => {
    const before = `${table}\n| where (`;
    const sourceMap = wrapSourceMap(filter.sourceMap, before, '\n)');
    const region = { text: sourceMap.embedded, sourceMap, scalar: filter.scalar };
    const span = { start: before.length, end: before.length + filter.text.length };
    const condition = kql.engine.readCondition(region.text, span, kql.scope);
    const analysis = kql.engine.analyze(region.text, kql.scope);
    return {
      table,
      region,
      filter: span,
      analysis: condition ? analysis : withTornBrackets(analysis, span),
      condition,
    };
  });
  return queries.toSorted((a, b) => countMistakes(a) - countMistakes(b));
}

/** Brackets in a filter may close those around it, and then what is no condition seems to be one. */
function withTornBrackets(analysis: KqlAnalysis, span: Span): KqlAnalysis {
  if (analysis.diagnostics.length > 0) {
    return analysis;
  }
  const message = 'A filter has to be one condition. Close only brackets that it opens itself.';
  return { ...analysis, diagnostics: [{ kind: 'syntax', engineCode: 'KS006', message, span }] };
}

function countMistakes({ analysis }: ExclusionQuery): number {
  return analysis.diagnostics.length;
}

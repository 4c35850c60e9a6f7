import type { KustoAnalyzer, KustoAnalyzerName } from './kustoAnalyzerTypes';
import { toArray } from './kustoInterop';
import { kusto } from './kustoRuntime';
import type { KustoLexicalToken } from './kustoTypes';

/**
 * The analyzers by the words without which they have nothing to say: each goes through the whole
 * tree, and all of them together take a quarter of the time that reading the query takes.
 *
 * Two of the engine's are left out: materialized views are nothing that Sentinel or Defender has,
 * and errors inside a function of the query are reported where they are.
 */
const wordsOf: Readonly<Record<KustoAnalyzerName, readonly string[]>> = {
  AvoidUsingContains: ['contains', 'contains_cs', 'notcontains', '!contains', '!contains_cs'],
  AvoidUsingNullStringComparison: ['isnull', 'isnotnull'],
  AvoidUsingToBoolOnNumerics: ['tobool', 'toboolean'],
  NullAggregation: ['sum', 'sumif'],
  AvoidUsingFormatDatetimeInPredicate: ['format_datetime'],
  AvoidUsingLegacyPartition: ['partition'],
  AvoidUsingObsoleteFunctions: getObsoleteFunctions(),
  AvoidJoinWithoutKind: ['join'],
  StdevTimespanConversion: ['stdev', 'stdevif', 'stdevp'],
  ColumnHasSameNameAsVariable: ['let'],
  AvoidUsingHasWithIPv4Strings: [
    'has',
    'has_cs',
    'hasprefix',
    'hasprefix_cs',
    'contains',
    'contains_cs',
    'has_any',
  ],
  PreferUsingOptimizedAlternative: ['count_distinct', 'count_distinctif'],
  AvoidStrlenWithDynamic: ['strlen'],
};

/** What an address in a literal looks like; without one, an analyzer of addresses has nothing to say. */
const addressStart = /\d\.\d/;

const analyzersByWord = indexByWord();

/** Those that may have something to say of a query of these tokens. */
export function getAnalyzersOf(tokens: readonly KustoLexicalToken[]): Set<KustoAnalyzer> {
  const found = new Set<KustoAnalyzer>();
  let mentionsAddress = false;
  for (const { Kind, Text } of tokens) {
    for (const analyzer of analyzersByWord.get(Text) ?? []) found.add(analyzer);
    mentionsAddress ||=
      Kind === kusto.Syntax.SyntaxKind.StringLiteralToken && addressStart.test(Text);
  }
  if (!mentionsAddress) found.delete(kusto.Editor.KustoAnalyzers.AvoidUsingHasWithIPv4Strings);
  return found;
}

function indexByWord(): ReadonlyMap<string, readonly KustoAnalyzer[]> {
  const index = new Map<string, KustoAnalyzer[]>();
  for (const [name, words] of Object.entries(wordsOf)) {
    const analyzer = kusto.Editor.KustoAnalyzers[name as KustoAnalyzerName];
    for (const word of words) index.set(word, [...(index.get(word) ?? []), analyzer]);
  }
  return index;
}

function getObsoleteFunctions(): string[] {
  const { Functions, Aggregates, PlugIns } = kusto.GlobalState.Default;
  return [Functions, Aggregates, PlugIns]
    .flatMap((group) => toArray(group))
    .filter((fn) => fn.IsObsolete || toArray(fn.Signatures).some(({ IsObsolete }) => IsObsolete))
    .map(({ Name }) => Name);
}

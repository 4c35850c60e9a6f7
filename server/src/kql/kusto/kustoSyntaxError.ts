import { maxQueryLength } from '../maxQueryLength';
import { toArray } from './kustoInterop';
import { lex } from './kustoLexer';
import { findTooDeepPlace } from './kustoLimits';
import { kusto } from './kustoRuntime';

/**
 * Where the grammar is broken first; undefined where it is not. No names are looked up, which makes
 * it many times faster than an analysis. What is beyond the engine counts as broken there.
 */
export function findSyntaxError(query: string): number | undefined {
  if (query.length > maxQueryLength) return maxQueryLength;
  const tooDeep = findTooDeepPlace(lex(query));
  if (tooDeep) return tooDeep.start;
  const code = kusto.KustoCode.Parse(query, kusto.GlobalState.Default);
  const starts = toArray(code.GetSyntaxDiagnostics()).map(({ Start }) => Start);
  return starts.length === 0 ? undefined : Math.min(...starts);
}

import type { KqlColumn, KqlFunction } from '../kqlSchema';
import { toArray } from './kustoInterop';
import { createColumnSymbol, createTableSymbol } from './kustoTables';
import type { KustoReturnType, KustoTable } from './kustoTypes';

export function isWatchlistFunction(fn: KqlFunction): boolean {
  return fn.name === '_GetWatchlist';
}

/**
 * The rows of `_GetWatchlist('alias')`: the columns that every watchlist has and those that the
 * alias is configured with. A watchlist that nobody described may have any column.
 */
export function createWatchlistReturnType(
  fixed: readonly KqlColumn[],
  watchlists: ReadonlyMap<string, readonly KqlColumn[]>,
): KustoReturnType {
  const unknown = createTableSymbol('', fixed.map(createColumnSymbol), true);
  const known = new Map<unknown, KustoTable>();
  for (const [alias, columns] of watchlists) {
    known.set(alias, createTableSymbol('', [...fixed, ...columns].map(createColumnSymbol), false));
  }
  return (call) => known.get(toArray(call.Arguments)[0]?.ConstantValue) ?? unknown;
}

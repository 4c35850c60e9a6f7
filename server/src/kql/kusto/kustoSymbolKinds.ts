import type { KqlSymbolKind } from '../kqlSymbol';
import { kusto } from './kustoRuntime';
import type { KustoSymbol } from './kustoTypes';

const { SymbolKind } = kusto.Symbols;

const kinds = new Map<number, KqlSymbolKind>([
  [SymbolKind.Column, 'column'],
  [SymbolKind.Table, 'table'],
  [SymbolKind.MaterializedView, 'table'],
  [SymbolKind.Function, 'function'],
  [SymbolKind.Variable, 'variable'],
  [SymbolKind.Parameter, 'parameter'],
]);

/** Undefined for what is none of them, such as an operator or a type. */
export function findSymbolKind(symbol: KustoSymbol): KqlSymbolKind | undefined {
  return kinds.get(symbol.Kind);
}

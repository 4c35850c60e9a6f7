import type { KqlColumn, KqlFunction, KqlSchema } from '../kqlSchema';
import { toArray } from './kustoInterop';
import { createAnyParameters, createParameter } from './kustoParameters';
import { kusto } from './kustoRuntime';
import { createColumnSymbol, createTableSymbol } from './kustoTables';
import { toKustoType } from './kustoTypeNames';
import type { KustoCallContext, KustoFunction, KustoReturnType, KustoTable } from './kustoTypes';
import { createWatchlistReturnType, isWatchlistFunction } from './kustoWatchlist';

export function createFunctionSymbol(fn: KqlFunction, schema: KqlSchema): KustoFunction {
  const parameters = fn.anyArguments ? [createAnyParameters()] : fn.parameters.map(createParameter);
  if (fn.returns !== undefined) {
    return new kusto.Symbols.FunctionSymbol.$ctor5(fn.name, toKustoType(fn.returns), parameters);
  }
  const { Tabular } = kusto.Symbols.Tabularity;
  const returns = createTabularReturnType(fn, schema);
  return new kusto.Symbols.FunctionSymbol.ctor(fn.name, returns, Tabular, parameters);
}

function createTabularReturnType(fn: KqlFunction, schema: KqlSchema): KustoReturnType {
  const columns = fn.columns ?? [];
  if (isWatchlistFunction(fn)) return createWatchlistReturnType(columns, schema.watchlists);
  const isOpen = fn.open === true || fn.columns === undefined;
  const getOwn = memoizeOnce(() => createTableSymbol('', columns.map(createColumnSymbol), isOpen));
  return fn.addsColumns ? (call) => addToInput(call, columns) ?? getOwn() : getOwn;
}

/** Of the thousand functions that a schema knows, a query calls one or two. */
function memoizeOnce<T>(create: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= create();
    return value;
  };
}

/** The input's own columns win over added ones of the same name. Undefined when there is no input. */
function addToInput(call: KustoCallContext, columns: readonly KqlColumn[]): KustoTable | undefined {
  const input = toArray(call.ArgumentTypes)[0];
  if (input?.Kind !== kusto.Symbols.SymbolKind.Table) return undefined;
  const table = input as KustoTable;
  const present = new Set(toArray(table.Columns).map((column) => column.Name));
  const added = columns.filter((column) => !present.has(column.name));
  return table.AddColumns$1(added.map(createColumnSymbol));
}

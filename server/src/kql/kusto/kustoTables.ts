import type { KqlColumn } from '../kqlSchema';
import { kusto } from './kustoRuntime';
import { toKustoType } from './kustoTypeNames';
import type { KustoColumn, KustoTable } from './kustoTypes';

export function createColumnSymbol(column: KqlColumn): KustoColumn {
  const type = toKustoType(column.type);
  return new kusto.Symbols.ColumnSymbol(column.name, type, null, null, null, null);
}

/** @param isOpen whether rows may carry columns that are not listed; the engine then accepts any name. */
export function createTableSymbol(
  name: string,
  columns: readonly KustoColumn[],
  isOpen: boolean,
): KustoTable {
  const table = new kusto.Symbols.TableSymbol.$ctor4(name, columns);
  return isOpen ? table.WithIsOpen(true) : table;
}

import type { KqlFunction, KqlSchema, KqlTable } from './kqlSchema';
import { createCrossServiceFunctions } from './kustoCrossService';
import { createFunctionSymbol } from './kustoFunctions';
import { toArray } from './kustoInterop';
import { kusto } from './kustoRuntime';
import { createColumnSymbol, createTableSymbol } from './kustoTables';
import type { KustoFunction, KustoGlobals, KustoSymbol } from './kustoTypes';

/** A schema as the engine takes it, with the way back from the engine's symbols. */
export interface KustoSchema {
  readonly schema: KqlSchema;
  readonly globals: KustoGlobals;
  readonly tables: ReadonlyMap<KustoSymbol, KqlTable>;
  readonly functions: ReadonlyMap<KustoSymbol, KqlFunction>;
  /** Which table each column symbol belongs to. */
  readonly tableOfColumn: ReadonlyMap<KustoSymbol, KqlTable>;
}

/** 940 tables with 27,000 columns take about 0.1 s. */
export function createKustoSchema(schema: KqlSchema): KustoSchema {
  const tables = new Map<KustoSymbol, KqlTable>();
  const functions = new Map<KustoSymbol, KqlFunction>();
  const tableOfColumn = new Map<KustoSymbol, KqlTable>();
  for (const table of schema.tables) {
    const columns = table.columns.map(createColumnSymbol);
    for (const column of columns) tableOfColumn.set(column, table);
    tables.set(createTableSymbol(table.name, columns, table.open === true), table);
  }
  for (const fn of schema.functions) functions.set(createFunctionSymbol(fn, schema), fn);

  const members = [...tables.keys(), ...functions.keys()];
  const database = new kusto.Symbols.DatabaseSymbol.$ctor1(schema.target, members, false);
  const builtIn: KustoFunction[] = [
    ...toArray(kusto.GlobalState.Default.Functions),
    ...createCrossServiceFunctions(members),
  ];
  const globals = kusto.GlobalState.Default.WithFunctions(builtIn).WithDatabase(database);
  return { schema, globals, tables, functions, tableOfColumn };
}

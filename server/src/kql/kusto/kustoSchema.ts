import type { ConcreteTarget, KqlColumn, KqlFunction, KqlSchema, KqlTable } from '../kqlSchema';
import { createFunctionSymbol } from './kustoFunctions';
import { createColumnSymbol, createTableSymbol } from './kustoTables';
import type { KustoSymbol } from './kustoTypes';

/** A schema as the engine takes it, with the way back from the engine's symbols. */
export interface KustoSchema {
  readonly schema: KqlSchema;
  readonly tableNames: readonly string[];
  readonly functionNames: readonly string[];
  /** The symbol of the table or function of that name, made when it is first asked for. */
  findMember(name: string): KustoSymbol | undefined;
  findTable(symbol: KustoSymbol): KqlTable | undefined;
  findFunction(symbol: KustoSymbol): KqlFunction | undefined;
  findTableOfColumn(symbol: KustoSymbol): KqlTable | undefined;
}

/**
 * Symbols are made on demand: all those of 2,200 tables and 1,100 functions take the engine a third
 * of a second, and a query names three.
 *
 * @param typesOf the target whose types apply to columns that have different ones by target;
 *   undefined for the type that the schema gives
 */
export function createKustoSchema(schema: KqlSchema, typesOf?: ConcreteTarget): KustoSchema {
  const members = new Map<string, KqlTable | KqlFunction>();
  for (const fn of schema.functions) members.set(fn.name, fn);
  for (const table of schema.tables) members.set(table.name, table);
  const symbols = new Map<string, KustoSymbol>();
  const tables = new Map<KustoSymbol, KqlTable>();
  const functions = new Map<KustoSymbol, KqlFunction>();
  const tableOfColumn = new Map<KustoSymbol, KqlTable>();

  function createMember(member: KqlTable | KqlFunction): KustoSymbol {
    if ('parameters' in member) {
      const symbol = createFunctionSymbol(member, schema);
      functions.set(symbol, member);
      return symbol;
    }
    const columns = member.columns.map((column) => createColumnSymbol(toTyped(column, typesOf)));
    for (const column of columns) tableOfColumn.set(column, member);
    const symbol = createTableSymbol(member.name, columns, member.open === true);
    tables.set(symbol, member);
    return symbol;
  }

  return {
    schema,
    tableNames: schema.tables.map((table) => table.name),
    functionNames: schema.functions.map((fn) => fn.name),
    findMember(name) {
      const known = symbols.get(name);
      if (known !== undefined) return known;
      const member = members.get(name);
      if (member === undefined) return undefined;
      const symbol = createMember(member);
      symbols.set(name, symbol);
      return symbol;
    },
    findTable: (symbol) => tables.get(symbol),
    findFunction: (symbol) => functions.get(symbol),
    findTableOfColumn: (symbol) => tableOfColumn.get(symbol),
  };
}

function toTyped(column: KqlColumn, typesOf: ConcreteTarget | undefined): KqlColumn {
  if (typesOf === undefined || column.typesByTarget === undefined) return column;
  return { ...column, type: column.typesByTarget[typesOf] };
}

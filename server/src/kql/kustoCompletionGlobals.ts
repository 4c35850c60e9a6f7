import { createDatabase } from './kustoDatabase';
import { toArray } from './kustoInterop';
import { kusto } from './kustoRuntime';
import type { KustoFunction, KustoGlobals, KustoLexicalToken } from './kustoTypes';

const { Symbols } = kusto;
const { Tabularity, ScalarTypes } = Symbols;

/**
 * One member stands in for all of its kind: the engine works an item out for each function and
 * table that could be written, which with a whole schema takes half a second. Where it offers the
 * stand-in, all the others could stand as well. No query uses such a name.
 */
export const standIns = {
  table: 'stand_in_for_any_table',
  tabularFunction: 'stand_in_for_any_tabular_function',
  scalarFunction: 'stand_in_for_any_scalar_function',
  aggregate: 'stand_in_for_any_aggregate',
} as const;

const table = new Symbols.TableSymbol.$ctor4(standIns.table, []);
const tabularFunction = new Symbols.FunctionSymbol.ctor(
  standIns.tabularFunction,
  () => table,
  Tabularity.Tabular,
  [],
);
const scalarFunction = createScalar(standIns.scalarFunction);
const aggregate = createScalar(standIns.aggregate);

function createScalar(name: string): KustoFunction {
  return new Symbols.FunctionSymbol.$ctor5(name, ScalarTypes.Dynamic, []);
}

/** The same world with only those functions that the query names, and the stand-ins for the rest. */
export function toCompletionGlobals(
  globals: KustoGlobals,
  tokens: readonly KustoLexicalToken[],
): KustoGlobals {
  const names = new Set(tokens.map(({ Text }) => Text));
  const isNamed = ({ Name }: KustoFunction) => names.has(Name);
  const members = toArray(globals.Database.Members);
  return globals
    .WithDatabase(createDatabase([...members, table, tabularFunction]))
    .WithFunctions([...toArray(globals.Functions).filter(isNamed), scalarFunction])
    .WithAggregates([...toArray(globals.Aggregates).filter(isNamed), aggregate]);
}

import { createDatabase } from './kustoDatabase';
import type { KustoWorld } from './kustoGlobals';
import { toArray } from './kustoInterop';
import { findNames } from './kustoNames';
import { createParameter } from './kustoParameters';
import { kusto } from './kustoRuntime';
import type { KustoFunction, KustoGlobals, KustoLexicalToken, KustoParameter } from './kustoTypes';

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
  /** A function of rows, as `invoke` takes it. */
  invokableFunction: 'stand_in_for_any_invokable_function',
  scalarFunction: 'stand_in_for_any_scalar_function',
  aggregate: 'stand_in_for_any_aggregate',
} as const;

const table = new Symbols.TableSymbol.$ctor4(standIns.table, []);
const rows = createParameter({ name: 'T', type: 'tabular', optional: false });
const tabularMembers = [
  table,
  createTabular(standIns.tabularFunction, []),
  createTabular(standIns.invokableFunction, [rows]),
];
const scalarFunction = createScalar(standIns.scalarFunction);
const aggregate = createScalar(standIns.aggregate);

function createTabular(name: string, parameters: readonly KustoParameter[]): KustoFunction {
  return new Symbols.FunctionSymbol.ctor(name, () => table, Tabularity.Tabular, parameters);
}

function createScalar(name: string): KustoFunction {
  return new Symbols.FunctionSymbol.$ctor5(name, ScalarTypes.Dynamic, []);
}

/**
 * The world of a query with only those functions that it names, and the stand-ins for the rest. A
 * query that may read any table has all members in its world, and needs none for them.
 */
export function createCompletionGlobals(
  tokens: readonly KustoLexicalToken[],
  world: KustoWorld,
): KustoGlobals {
  const names = findNames(tokens);
  const isNamed = ({ Name }: KustoFunction) => names?.has(Name) === true;
  const globals = world.getGlobalsOf(tokens);
  const members = toArray(globals.Database.Members);
  return globals
    .WithDatabase(names ? createDatabase([...members, ...tabularMembers]) : globals.Database)
    .WithFunctions([...toArray(globals.Functions).filter(isNamed), scalarFunction])
    .WithAggregates([...toArray(globals.Aggregates).filter(isNamed), aggregate]);
}

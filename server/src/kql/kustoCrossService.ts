import { createParameter } from './kustoParameters';
import { kusto } from './kustoRuntime';
import type { KustoDatabase, KustoFunction, KustoSymbol } from './kustoTypes';

/** Other workspaces and resources: they hold the tables that this one has, and custom ones. */
const sameTables = ['workspace', 'app', 'resource'];

/** Azure Data Explorer and Azure Resource Graph: nothing is known of their tables. */
const otherTables = ['adx', 'arg'];

/**
 * The functions by which Log Analytics reads from other places: `workspace('x').DeviceEvents`. The
 * engine has none of them. Each returns an open database: names that it does not know are accepted.
 */
export function createCrossServiceFunctions(members: readonly KustoSymbol[]): KustoFunction[] {
  const workspace = new kusto.Symbols.DatabaseSymbol.$ctor1('workspace', members, true);
  const foreign = new kusto.Symbols.DatabaseSymbol.$ctor1('foreign', [], true);
  return [
    ...sameTables.map((name) => createFunction(name, workspace)),
    ...otherTables.map((name) => createFunction(name, foreign)),
  ];
}

function createFunction(name: string, database: KustoDatabase): KustoFunction {
  const identifier = createParameter({ name: 'identifier', type: 'string', optional: false });
  return new kusto.Symbols.FunctionSymbol.$ctor5(name, database, [identifier]);
}

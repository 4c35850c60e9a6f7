import { createOpenDatabase, getOpenTwin } from './kustoDatabase';
import { createParameter } from './kustoParameters';
import { kusto } from './kustoRuntime';
import type { KustoFunction, KustoReturnType } from './kustoTypes';

/** Other workspaces and resources hold the tables that this one has, and custom ones. */
const sameTables = ['workspace', 'app', 'resource'];

/** Nothing is known of the tables of Azure Data Explorer and Azure Resource Graph. */
const otherTables = ['adx', 'arg'];

const foreign = createOpenDatabase();

/**
 * The functions by which Log Analytics reads from other places: `workspace('x').DeviceEvents`. The
 * engine has none of them. Each returns an open database: names that it does not know are accepted.
 */
export const crossServiceFunctions: readonly KustoFunction[] = [
  ...sameTables.map((name) =>
    createFunction(name, (call) =>
      call.CurrentDatabase === null ? foreign : getOpenTwin(call.CurrentDatabase),
    ),
  ),
  ...otherTables.map((name) => createFunction(name, () => foreign)),
];

function createFunction(name: string, returns: KustoReturnType): KustoFunction {
  const identifier = createParameter({ name: 'identifier', type: 'string', optional: false });
  const { Other } = kusto.Symbols.Tabularity;
  return new kusto.Symbols.FunctionSymbol.ctor(name, returns, Other, [identifier]);
}

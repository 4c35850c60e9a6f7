import type { TablesFile } from '../../server/src/kql/tablesFile';
import { createColumnValues } from './createColumnValues';
import { createDefenderTables } from './createDefenderTables';
import type { ConnectorFacts, DefenderFacts, FunctionFacts, SentinelFacts } from './facts';
import { formatColumn, formatColumns } from './formatColumns';
import { formatSources } from './formatSources';
import { readFacts } from './readFacts';
import { sortEntries, sortNames } from './sortNames';

type ColumnTypes = Readonly<Record<string, string>>;

/**
 * The standard columns of Azure Monitor Logs that every table carries. The table reference leaves
 * them out of some tables, and `_ItemId` and `_TimeReceived` out of all, because they are hidden
 * until a query names them (learn.microsoft.com/azure/azure-monitor/logs/log-standard-columns).
 */
const standardColumns: ColumnTypes = {
  TimeGenerated: 'datetime',
  TenantId: 'string',
  Type: 'string',
  _BilledSize: 'real',
  _IsBillable: 'string',
  _ItemId: 'string',
  _TimeReceived: 'datetime',
};

/**
 * Services add columns to this table as they send data, up to 500 of them
 * (learn.microsoft.com/azure/azure-monitor/reference/tables/azurediagnostics).
 */
const growingTables = ['AzureDiagnostics'];

/** Names in content that are a misspelling or a test's leftover and would hide a real mistake. */
const noTables = new Set([
  'DummyHydrationFact',
  'PipelineTestVehicles',
  'PipelineTestVehiclesInternalUseOnly',
  'imProcessTermiante',
]);

/**
 * `data/tables.json`: every table of Defender XDR and of Sentinel, one line each.
 *
 * A table counts as Sentinel's when the Azure Monitor reference gives it `TimeGenerated`; three
 * stubs there have `Timestamp` alone and are Defender's only. Names are case-sensitive in KQL, so
 * columns that differ in letter case alone (`LogonId`, `LogonID`) are kept as two: documentation
 * and product disagree on them, and calling either unknown would be a false error.
 */
export function createTables(factsFolder: string, functionNames: ReadonlySet<string>): TablesFile {
  const defender = readFacts<DefenderFacts>(factsFolder, 'defender-tables.json');
  const sentinel = readFacts<SentinelFacts>(factsFolder, 'sentinel-tables.json');
  const functions = readFacts<FunctionFacts>(factsFolder, 'functions.json');
  const connectors = readFacts<ConnectorFacts>(factsFolder, 'connectors.json');

  const defenderTables = createDefenderTables(defender);
  const sentinelTables = new Map(
    Object.entries(sentinel.tables).filter(([, columns]) => 'TimeGenerated' in columns),
  );
  const known = new Set([...defenderTables.keys(), ...sentinelTables.keys()]);

  return {
    source: formatSources(defender, sentinel, functions, connectors),
    retrieved: defender.retrieved ?? '',
    standardColumns: formatColumns(standardColumns),
    tables: sortEntries(
      [...known].map((name) => [
        name,
        formatTable(defenderTables.get(name), sentinelTables.get(name)),
      ]),
    ),
    growingTables,
    openTables: findOpenTables(
      [...findNames(functions), ...findCustomTables(connectors)],
      known,
      functionNames,
    ),
    values: createColumnValues(defender),
  };
}

function formatTable(defender: ColumnTypes | undefined, sentinel: ColumnTypes | undefined): string {
  if (sentinel === undefined) {
    return `D ${formatColumns(defender ?? {})}`;
  }
  const listed = Object.entries(sentinel).filter(
    ([name]) => !(name in standardColumns) || (defender !== undefined && name in defender),
  );
  if (defender === undefined) {
    return `S ${formatColumns(Object.fromEntries(listed))}`;
  }
  const columns = Object.entries(defender).map(([name, type]) => {
    const other = sentinel[name];
    if (other === undefined) {
      return formatColumn(name, type, '@D');
    }
    return other === type
      ? formatColumn(name, type)
      : `${formatColumn(name, type, '@D')} ${formatColumn(name, other, '@S')}`;
  });
  const added = listed
    .filter(([name]) => !(name in defender))
    .map(([name, type]) => formatColumn(name, type, '@S'));
  return `DS ${[...columns, ...added].join(' ')}`;
}

/** Tables that content names and whose columns nobody lists; parser functions are told apart. */
function findOpenTables(
  names: readonly string[],
  known: ReadonlySet<string>,
  functionNames: ReadonlySet<string>,
): string[] {
  return sortNames(names.map((name) => name.replace(/[\s\u200b]+$/u, ''))).filter(
    (name) =>
      /^[A-Za-z_]\w*$/.test(name) &&
      !known.has(name) &&
      !functionNames.has(name) &&
      !noTables.has(name),
  );
}

function findNames(facts: FunctionFacts): string[] {
  return [
    ...facts.allTablesSeenInContent,
    ...facts.azureMonitorTables,
    ...Object.values(facts.customTables).flat(),
  ];
}

/** Of what connectors call their tables, the custom ones; the rest holds categories and placeholders. */
function findCustomTables(facts: ConnectorFacts): string[] {
  return Object.values(facts.connectors)
    .flatMap(({ tables = [], dataTypes = [] }) => [...tables, ...dataTypes])
    .filter((name) => name.endsWith('_CL'));
}

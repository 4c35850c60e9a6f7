import type { KqlAnalysis } from '../../server/src/kql/kqlAnalysis';
import type { KqlScope } from '../../server/src/kql/kqlEngine';
import type { KqlColumn, KqlFunction, KqlSchema, KqlTable } from '../../server/src/kql/kqlSchema';
import { createKustoEngine } from '../../server/src/kql/kusto/kustoEngine';
import { getTargets, parseColumns } from '../../server/src/kql/parseColumns';

/** One for all tests: what it does for the first time takes half a second. */
export const engine = createKustoEngine();

const targets = getTargets('DS');

/** Columns in the notation of the data files: `Timestamp:datetime DeviceName`. */
export function columns(notation: string): KqlColumn[] {
  return parseColumns(notation, targets);
}

export function table(name: string, notation: string, more: Partial<KqlTable> = {}): KqlTable {
  return { name, columns: columns(notation), targets, ...more };
}

const file = 'Timestamp:datetime DeviceId DeviceName FileName SHA1';

const tables = [
  table('DeviceNetworkEvents', `${file} RemoteUrl RemotePort:int AdditionalFields:dynamic`),
  table('DeviceFileCertificateInfo', 'Timestamp:datetime DeviceId SHA1 Signer Issuer'),
  table('DeviceProcessEvents', `${file} AccountUpn`),
  table('Anything_CL', 'TimeGenerated:datetime', { open: true }),
];

const functions: KqlFunction[] = [
  {
    name: 'FileProfile',
    parameters: [
      { name: 'T', type: 'tabular', optional: false },
      { name: 'x', type: 'any', optional: true },
      { name: 'y', type: 'int', optional: true },
    ],
    columns: columns('SHA1 GlobalPrevalence:int'),
    addsColumns: true,
    targets,
  },
  {
    name: '_Im_Dns',
    parameters: [
      { name: 'starttime', type: 'datetime', optional: true },
      { name: 'domain_has_any', type: 'dynamic', optional: true },
    ],
    columns: columns('TimeGenerated:datetime DnsQuery'),
    targets,
  },
  {
    name: '_GetWatchlist',
    parameters: [{ name: 'alias', type: 'string', optional: false }],
    columns: columns('SearchKey'),
    open: true,
    targets,
  },
  { name: 'Corelight', parameters: [], anyArguments: true, columns: [], open: true, targets },
  {
    name: 'GetCountry',
    parameters: [{ name: 'ip', type: 'string', optional: false }],
    returns: 'string',
    targets,
  },
];

/** A schema with little in it, and something of each kind. */
export const sampleSchema: KqlSchema = {
  target: 'auto',
  tables,
  functions,
  watchlists: new Map([['VIPUsers', columns('UserPrincipalName')]]),
};

export const sampleScope = engine.createScope(sampleSchema);

export function analyze(query: string, scope: KqlScope = sampleScope): KqlAnalysis {
  return engine.analyze(query, scope);
}

/** The errors of a query, each as its kind and the text that it marks. */
export function findErrors(query: string, scope: KqlScope = sampleScope): string[] {
  return analyze(query, scope).diagnostics.map(
    ({ kind, span }) => `${kind} ${query.slice(span.start, span.end)}`,
  );
}

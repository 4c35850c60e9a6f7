/** A mistake to make in a good rule, and what should come of it. */
export interface Fault {
  readonly name: string;
  /** Undefined where the rule has no place for this mistake. */
  readonly apply: (rule: string) => string | undefined;
  /** The code that is expected, alone. */
  readonly code: string;
  /** Text on the line, after the mistake, that the finding should be on. */
  readonly on: string;
}

/** A mistake that puts `to` in place of the first match of `from`. */
function swap(
  code: string,
  name: string,
  from: RegExp,
  to: string,
  on: string = to.trim().split('\n', 1)[0] ?? '',
): Fault {
  const apply = (rule: string) => (from.test(rule) ? rule.replace(from, to) : undefined);
  return { name, apply, code, on };
}

/** A condition more, before the first of the query. */
function filter(code: string, name: string, condition: string): Fault {
  return swap(code, name, /^ {2}\| where /m, `  | where ${condition}\n$&`, condition);
}

/** A mistake in fields that the rule does not have yet. */
function add(code: string, name: string, fields: readonly string[], on: string): Fault {
  return swap(code, name, /^tactics:/m, [...fields, 'tactics:'].join('\n'), on);
}

function mapEntity(type: string, identifier: string, column: string): string[] {
  return [
    'entityMappings:',
    `  - entityType: ${type}`,
    '    fieldMappings:',
    `      - identifier: ${identifier}`,
    `        columnName: ${column}`,
  ];
}

function schedule(frequency: string, period: string, threshold = '0'): string[] {
  return [
    'kind: Scheduled',
    'severity: Medium',
    `queryFrequency: ${frequency}`,
    `queryPeriod: ${period}`,
    'triggerOperator: gt',
    `triggerThreshold: ${threshold}`,
  ];
}

/** Mistakes that people make, each of which has one cause. */
export const faults: readonly Fault[] = [
  swap('bad-guid', 'an id that lacks a digit', /^id: \w/, 'id: '),
  swap('missing-field', 'no description', /^description: \|\n(?: .*\n)+/m, '', 'id:'),
  swap('missing-field', 'no connectors', /^requiredDataConnectors:\n(?: .*\n)+/m, '', 'id:'),
  swap('unknown-field', 'a misspelt key', /^tactics:/m, 'tactic:'),
  swap('wrong-type', 'a list for a name', /^name: (.*)$/m, 'name: [RMM, tool]'),
  swap('scalar-list', 'a word for a list', /^tactics:\n {2}- /m, 'tactics: ', 'tactics:'),
  swap('duplicate-key', 'a key twice', /^tactics:/m, 'name: again\ntactics:', 'name: again'),
  swap(
    'misplaced-data-types',
    'data types beside the item',
    /^ {4}dataTypes:\n {6}/m,
    '  dataTypes:\n    ',
    'dataTypes:',
  ),
  swap(
    'unknown-connector',
    'a misspelt connector',
    /MicrosoftThreatProtection/,
    'MicrosoftThreatProtecton',
  ),
  swap('unknown-tactic', 'a tactic with spaces', /CommandAndControl/, 'Command And Control'),
  swap('unknown-technique', 'a technique that is none', /T1219/, 'T12190'),
  swap('revoked-technique', 'a revoked technique', /T1219$/m, 'T1094'),
  add('bad-version', 'a version of two numbers', ['version: 1.0'], 'version'),
  add('unknown-value', 'a kind in the wrong case', ['kind: nrt', 'severity: Low'], 'kind'),
  add('unknown-value', 'a status that is none', ['status: Draft'], 'status'),
  add('bad-duration', 'a frequency without a unit', schedule('60', '1d'), 'Frequency'),
  add('bad-duration', 'a period of a month', schedule('1h', '30d'), 'Period'),
  add('bad-number', 'a threshold in words', schedule('1h', '1d', 'none'), 'Threshold'),
  add('period-too-short', 'a period with gaps', schedule('1d', '1h'), 'Period'),
  add('frequency-too-short', 'a long period too often', schedule('5m', '7d'), 'Frequency'),
  add(
    'text-too-long',
    'a long name for alerts',
    [
      ...schedule('1h', '1d'),
      'alertDetailsOverride:',
      `  alertDisplayNameFormat: ${'Alert '.repeat(50)}`,
    ],
    'alertDisplayNameFormat',
  ),
  add(
    'unknown-entity-type',
    'an entity of no type',
    mapEntity('Device', 'HostName', 'DeviceName'),
    'Device',
  ),
  add(
    'unknown-entity-identifier',
    'a misspelt identifier',
    mapEntity('Host', 'Hostname', 'DeviceName'),
    'Hostname',
  ),
  add('incomplete-entity', 'half a hash', mapEntity('FileHash', 'Value', 'DeviceName'), 'FileHash'),
  add(
    'entity-column-missing',
    'a mapped column that is not there',
    mapEntity('Host', 'HostName', 'Computer'),
    'Computer',
  ),
  add(
    'detail-column-missing',
    'a detail that is not there',
    ['customDetails:', '  Times: Counts'],
    'Counts',
  ),
  swap('technique-without-tactic', 'another tactic', /CommandAndControl/, 'Discovery', 'T1219'),
  swap('unknown-table', 'a misspelt table', /^ {2}(Device\w+)s *$/m, '  $1', 'Device'),
  swap(
    'unused-data-type',
    'a table that is not read',
    /^( +- )Device\w+$/m,
    '$&\n$1DeviceEvents',
    'DeviceEvents',
  ),
  swap(
    'undeclared-table',
    'a second table',
    /^ {2}\| where /m,
    '  | union DeviceEvents\n$&',
    'DeviceEvents',
  ),
  swap(
    'no-result',
    'a query that is only prepared',
    /^ {2}(Device\w+) *$(?=[\s\S]*by DeviceId, DeviceName\n$)/m,
    '  let found = $1',
    'by DeviceId',
  ),
  add(
    'too-many-entities',
    'four identifiers of one entity',
    [
      ...mapEntity('Host', 'HostName', 'DeviceName'),
      ...['FullName', 'NetBiosName', 'AzureID'].flatMap((identifier) =>
        mapEntity('Host', identifier, 'DeviceName').slice(3),
      ),
    ],
    'AzureID',
  ),
  swap('unknown-column', 'a misspelt column', /DeviceName/, 'DeviceNam'),
  swap('unknown-column', 'a column in the wrong case', /min\(Timestamp\)/, 'min(timestamp)'),
  swap('unknown-column', "another table's column", /DeviceId, DeviceName/, 'DeviceId, FolderPathh'),
  swap('unknown-function', 'a misspelt function', /make_set/, 'makee_set'),
  swap('kql-syntax', 'a misspelt operator', /\| summarize/, '| summarise'),
  swap('kql-syntax', 'an open bracket', /count\(\)/, 'count('),
  swap('kql-type', 'a missing argument', /make_set\(ReportId\)/, 'make_set()'),
  filter('kql-syntax', 'an equal sign for two', 'DeviceName = "server"'),
  filter('kql-syntax', 'an operator of another language', 'DeviceId == "1" && DeviceName == "2"'),
  filter('kql-syntax', 'a negation of another language', 'DeviceName not in ("server")'),
  filter('kql-syntax', 'a list without brackets', "DeviceName in~ 'one', 'two'"),
  filter('kql-syntax', 'a path in plain quotes', String.raw`DeviceName != "C:\Users"`),
  filter('kql-type', 'a timespan in quotes', 'Timestamp > ago("1d")'),
  filter(
    'mixed-and-or',
    'alternatives without brackets',
    'DeviceId == "1" and DeviceName == "2" or DeviceName == "3"',
  ),
  filter('unresolved-placeholder', 'a placeholder', 'DeviceName != "<your domain>"'),
  swap(
    'unknown-literal',
    'a misspelt value',
    /^ {2}DeviceNetworkEvents *$/m,
    '  DeviceNetworkEvents\n  | where ActionType == "ConnecitonFound"',
    'ConnecitonFound',
  ),
  filter('kql-advice', 'a slow operator', 'DeviceName contains "server"'),
  swap('no-time-filter', 'no time filter', /^ *\| where Timestamp[^\n]*\n/m, '', 'Device'),
  swap('folded-query', 'a folded query', /^query: \|/m, 'query: >', '//'),
  swap('query-not-indented', 'a line at column 0', /^ {2}(Device\w+)$/m, '$1', 'Device'),
  swap('yaml-syntax', 'an open quote', /^tactics:\n/m, "status: 'Available\ntactics:\n", 'status:'),
  swap(
    'yaml-syntax',
    'a per cent sign',
    /^tactics:\n/m,
    'status: %Available\ntactics:\n',
    'status:',
  ),
  swap('unknown-signer', 'a misspelt signer', /has 'Kaseya'/, "has 'Kasyea'"),
  swap('unknown-signer', 'a misspelt signer in a list', /'Tactical Techs'/, "'Tactcal Techs'"),
  swap('missing-signer', 'a signer left out', /,\n {6}'Tactical Techs'/, '', 'AmidaWare'),
  swap('redundant-term', 'a signer twice', /'AmidaWare',/, "'AmidaWare', 'AMIDAWARE',"),
  swap('redundant-term', 'more words of a signer', /'AmidaWare',/, "'AmidaWare', 'AmidaWare LLC',"),
  swap('broad-signer', 'a signer of much else', /has 'Kaseya'/, "== 'Microsoft Corporation'"),
  swap('vendor-mismatch', 'the signer of another tool', /has 'Kaseya'/, "has 'meshcentral'"),
  swap('vendor-mismatch', "another tool's maker", /'RealVNC'/, "'TeamViewer'"),
  swap('name-mismatch', 'another way of detection', / - File Signature$/m, ' - Create Process'),
  swap(
    'bad-suppression',
    'a comment that silences nothing',
    /^tactics:/m,
    '# rmm-detections-disable-next-line unknown-tactic\ntactics:',
  ),
  swap(
    'bad-suppression',
    'a comment with a misspelt code',
    /^ {2}\| summarize/m,
    '  // rmm-detections-disable-next-line unknown-colum\n  | summarize',
  ),
  swap('tab-indentation', 'a tab', /^tactics:\n {2}/m, 'tactics:\n\t', '\t'),
  swap('empty-value', 'an empty name', /^name: .*$/m, 'name:'),
];

/** A rule around a query, which is indented by two columns; the other fields are beyond reproach. */
export function createRuleWithQuery(query: string, header = '|'): string {
  const indented = query
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
  return `id: 2f0c6a0e-31f5-4f2f-9a3e-6c1b7e5d9a01
name: Remote Management and Monitoring tool - Sample - Network Connection
description: Finds what the query says.
requiredDataConnectors:
  - connectorId: MicrosoftThreatProtection
    dataTypes:
      - DeviceNetworkEvents
tactics:
  - CommandAndControl
relevantTechniques:
  - T1219
query: ${header}
${indented}
`;
}

/** The rule under an id and a name of its own. */
export function numberRule(rule: string, number: number): string {
  return rule
    .replace(/^id: .{8}/, `id: ${String(number).padStart(8, '0')}`)
    .replace(/^name: .*/m, `$& ${number}`);
}

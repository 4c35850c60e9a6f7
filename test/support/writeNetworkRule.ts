import type { Typist } from './typist';

/** What `writeNetworkRule` makes of an empty file, with the id that it was given. */
export function createNetworkRule(id: string): string {
  return `id: ${id}
name: Remote Management and Monitoring tool - Tactical RMM - Network Connection
description: |
  Finds connections to the domains of Tactical RMM.
  Attackers abuse remote management tools to stay in a network and to control its machines.
requiredDataConnectors:
  - connectorId: MicrosoftThreatProtection
    dataTypes:
      - DeviceNetworkEvents
tactics:
  - CommandAndControl
relevantTechniques:
  - T1219
query: |
  DeviceNetworkEvents
  | where Timestamp > ago(1d)
  | where RemoteUrl has_any ('tacticalrmm.io')
  | project Timestamp, DeviceName, InitiatingProcessAccountUpn, RemoteUrl
entityMappings:
  - entityType: Host
    fieldMappings:
      - identifier: FullName
        columnName: DeviceName
  - entityType: Account
    fieldMappings:
      - identifier: FullName
        columnName: InitiatingProcessAccountUpn
  - entityType: URL
    fieldMappings:
      - identifier: Url
        columnName: RemoteUrl
version: 1.0.0`;
}

/** Writes a whole rule, its tool's name and the beginnings of some words typed, all else accepted from completions. */
export async function writeNetworkRule(typist: Typist): Promise<void> {
  await writeHead(typist);
  await writeQuery(typist);
  await startField(typist, 'entityMappings');
  await startField(typist, 'version');
}

/** What stands before the query; the name of the tool is all that is typed. */
async function writeHead(typist: Typist): Promise<void> {
  await typist.accept('id');
  await startField(typist, 'name');
  typist.type('tact');
  await typist.accept('Tactical RMM');
  await startField(typist, 'description');
  await startField(typist, 'requiredDataConnectors');
  await startField(typist, 'tactics');
  await typist.accept('CommandAndControl');
  await startField(typist, 'relevantTechniques');
  await typist.accept('T1219');
}

async function writeQuery(typist: Typist): Promise<void> {
  await startField(typist, 'query');
  await typist.accept('DeviceNetworkEvents');
  await startOperator(typist, 'w', 'where');
  await writeWord(typist, ' T', 'Timestamp');
  await writeWord(typist, ' > ', 'ago');
  await typist.accept('1d');
  typist.toLineEnd();
  await startOperator(typist, 'w', 'where');
  await writeWord(typist, ' RemoteU', 'RemoteUrl');
  await writeWord(typist, ' ', 'has_any');
  await writeWord(typist, "'", 'tacticalrmm.io');
  typist.type("'");
  typist.toLineEnd();
  await startOperator(typist, 'p', 'project');
  await writeWord(typist, ' T', 'Timestamp');
  await writeWord(typist, ', DeviceN', 'DeviceName');
  await writeWord(typist, ', upn', 'InitiatingProcessAccountUpn');
  await writeWord(typist, ', url', 'RemoteUrl');
}

/** A field of the root, on a line of its own. */
export async function startField(typist: Typist, name: string): Promise<void> {
  typist.enter();
  typist.outdent();
  await typist.accept(name);
}

async function startOperator(typist: Typist, beginning: string, name: string): Promise<void> {
  typist.enter();
  await writeWord(typist, `| ${beginning}`, name);
}

async function writeWord(typist: Typist, typed: string, label: string): Promise<void> {
  typist.type(typed);
  await typist.accept(label);
}

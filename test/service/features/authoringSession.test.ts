import assert from 'node:assert/strict';
import { createLanguageService } from '../../../server/src/service/createLanguageService';
import { createTestEnvironment } from '../../support/testEnvironment';
import { Typist } from '../../support/typist';

async function createTypist(): Promise<Typist> {
  const service = createLanguageService();
  const environment = await createTestEnvironment();
  return new Typist({
    complete: async (document, offset) =>
      service.complete(service.analyze(document), document.positionAt(offset), environment).items,
    diagnose: async (document) => service.diagnose(service.analyze(document), environment, 'all'),
  });
}

const expected = `id: 00000000-0000-4000-8000-000000000000
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

describe('writing a rule from an empty file', () => {
  it('takes little typing and ends without a problem', async () => {
    const typist = await createTypist();
    await writeHead(typist);
    await writeQuery(typist);
    await startField(typist, 'entityMappings');
    await startField(typist, 'version');
    assert.deepEqual(await typist.diagnose(), []);
    assert.ok(
      typist.typed * 3 < typist.text.length,
      `${typist.typed} of ${typist.text.length} characters were typed`,
    );
    assert.equal(typist.text, expected);
  });

  it('leads through lists and mappings value by value', async () => {
    const typist = await createTypist();
    typist.type("tactics: [Impact]\nquery: 'DeviceInfo | project DeviceName'\nkind: ");
    await typist.accept('Scheduled');
    await startField(typist, 'severity');
    await startField(typist, 'eventGroupingSettings');
    typist.enter();
    typist.outdent();
    typist.type('entityMappings:');
    typist.enter();
    await typist.accept('entityType');
    await typist.accept('Host');
    typist.tab();
    await typist.accept('FullName');
    typist.tab();
    await typist.accept('DeviceName');
    typist.enter();
    typist.outdent();
    typist.type('requiredDataConnectors:');
    typist.enter();
    typist.type('- connectorId: ');
    await typist.accept('MicrosoftThreatProtection');
    typist.enter();
    await typist.accept('dataTypes');
    await typist.accept('DeviceInfo');
    assert.equal(
      typist.text,
      `tactics: [Impact]
query: 'DeviceInfo | project DeviceName'
kind: Scheduled
severity: Medium
eventGroupingSettings:
  aggregationKind: SingleAlert
entityMappings:
  - entityType: Host
    fieldMappings:
      - identifier: FullName
        columnName: DeviceName
requiredDataConnectors:
  - connectorId: MicrosoftThreatProtection
    dataTypes:
      - DeviceInfo`,
    );
  });
});

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
async function startField(typist: Typist, name: string): Promise<void> {
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

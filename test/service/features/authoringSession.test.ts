import assert from 'node:assert/strict';
import { createLanguageService } from '../../../server/src/service/createLanguageService';
import { createTestEnvironment } from '../../support/testEnvironment';
import { Typist } from '../../support/typist';
import { createNetworkRule, startField, writeNetworkRule } from '../../support/writeNetworkRule';

async function createTypist(): Promise<Typist> {
  const service = createLanguageService();
  const environment = await createTestEnvironment();
  return new Typist({
    complete: async (document, offset) =>
      service.complete(service.analyze(document), document.positionAt(offset), environment).items,
    diagnose: async (document) => service.diagnose(service.analyze(document), environment, 'all'),
  });
}

describe('writing a rule from an empty file', () => {
  it('takes little typing and ends without a problem', async () => {
    const typist = await createTypist();
    await writeNetworkRule(typist);
    assert.deepEqual(await typist.diagnose(), []);
    assert.ok(
      typist.typed * 3 < typist.text.length,
      `${typist.typed} of ${typist.text.length} characters were typed`,
    );
    assert.equal(typist.text, createNetworkRule('00000000-0000-4000-8000-000000000000'));
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

import assert from 'node:assert/strict';
import { createLanguageService } from '../../../server/src/service/createLanguageService';
import { completeAt, documentAt } from '../../support/atCursor';
import { createRuleWithQuery } from '../../support/sampleRule';
import { createTestEnvironment } from '../../support/testEnvironment';

describe('the documentation of a completion', () => {
  it('is left out of the list', async () => {
    const items = await completeAt('$0');
    assert.ok(items.every(({ documentation }) => documentation === undefined));
  });

  it('says what a field is for', async () => {
    assert.match(await documentAt('$0', 'severity'), /How severe an alert/);
    assert.match(
      await documentAt('tactics: []\nquery: T\nentityMappings:\n  - $0', 'entityType'),
      /type of entity/,
    );
  });

  it('tells of connectors, tables, techniques and entities', async () => {
    const head = 'tactics: []\nquery: T\n';
    assert.match(
      await documentAt(
        `${head}requiredDataConnectors:\n  - connectorId: $0`,
        'MicrosoftThreatProtection',
      ),
      /Microsoft Defender XDR/,
    );
    assert.match(
      await documentAt(
        `${head}requiredDataConnectors:\n  - connectorId: MicrosoftThreatProtection\n    dataTypes:\n      - $0`,
        'DeviceNetworkEvents',
      ),
      /table, \d+ columns/,
    );
    assert.match(
      await documentAt(`${head}relevantTechniques:\n  - $0`, 'T1219.002'),
      /Remote Access Tools: Remote Desktop Software/,
    );
    assert.match(
      await documentAt(`${head}entityMappings:\n  - entityType: $0`, 'FileHash'),
      /`Algorithm` with `Value`/,
    );
  });

  it('tells all about the tool that a value stands for', async () => {
    const text = await documentAt(
      createRuleWithQuery("DeviceFileCertificateInfo\n| where Signer has '$0'"),
      'Krämer IT Solutions GmbH',
    );
    assert.match(text, /\*\*ServerEye\*\*/);
    assert.match(text, /Domains: /);
    assert.match(text, /lolrmm|jischell/i);
  });

  it('leaves items of others as they are', async () => {
    const service = createLanguageService();
    const environment = await createTestEnvironment();
    for (const data of [undefined, 'x', { uri: 'file:///a', topic: { kind: 'field', path: 1 } }]) {
      const item = { label: 'a', data };
      assert.deepEqual(service.resolveCompletion(item, environment), item);
    }
  });
});

import assert from 'node:assert/strict';
import { acceptAt, getLabels } from '../../../support/atCursor';
import { outputQuery as query } from '../../../support/outputQuery';

describe('completion of entities', () => {
  const head = `tactics: []\n${query}entityMappings:\n`;

  it('offers whole mappings of the columns that the query returns', async () => {
    assert.deepEqual((await getLabels(`${head}  - $0`)).slice(0, 4), [
      'Host ← DeviceName',
      'Account ← InitiatingProcessAccountUpn',
      'IP ← RemoteIP',
      'URL ← RemoteUrl',
    ]);
    assert.equal(
      await acceptAt(`${head}  - $0`, 'Host ← DeviceName'),
      `${head}  - entityType: Host\n    fieldMappings:\n      - identifier: FullName\n        columnName: DeviceName`,
    );
  });

  it('leaves out columns that are mapped', async () => {
    const labels = await getLabels(
      `${head}  - entityType: Host\n    fieldMappings:\n      - identifier: FullName\n        columnName: DeviceName\n  - $0`,
    );
    assert.ok(!labels.includes('Host ← DeviceName'));
    assert.ok(labels.includes('IP ← RemoteIP'));
  });

  it('offers types, those first that the query has columns for', async () => {
    const labels = await getLabels(`${head}  - entityType: $0`);
    assert.deepEqual(labels.slice(0, 4), ['Host', 'Account', 'IP', 'URL']);
    assert.ok(labels.includes('Mailbox'));
  });

  it('offers the identifiers of the type, not those that are mapped', async () => {
    const item = `${head}  - entityType: Host\n    fieldMappings:\n`;
    const labels = await getLabels(`${item}      - identifier: $0`);
    assert.equal(labels[0], 'FullName');
    assert.ok(labels.includes('NetBiosName'));
    assert.ok(!labels.includes('Address'));
    assert.ok(
      !(
        await getLabels(
          `${item}      - identifier: FullName\n        columnName: DeviceName\n      - identifier: $0`,
        )
      ).includes('FullName'),
    );
  });

  it('offers output columns, the fitting one first', async () => {
    assert.deepEqual(
      await getLabels(
        `${head}  - entityType: URL\n    fieldMappings:\n      - identifier: Url\n        columnName: $0`,
      ),
      ['RemoteUrl', 'DeviceName', 'RemoteIP', 'InitiatingProcessAccountUpn'],
    );
  });

  it('offers no columns while the query does not tell them', async () => {
    assert.deepEqual(
      await getLabels(
        'tactics: []\nquery: Unknown |\nentityMappings:\n  - entityType: URL\n    fieldMappings:\n      - identifier: Url\n        columnName: $0',
      ),
      [],
    );
  });

  it('offers output columns for custom details and alerts', async () => {
    const rule = `tactics: []\n${query}`;
    assert.ok((await getLabels(`${rule}customDetails:\n  Url: $0`)).includes('RemoteUrl'));
    assert.ok(
      (await getLabels(`${rule}alertDetailsOverride:\n  alertSeverityColumnName: $0`)).includes(
        'RemoteUrl',
      ),
    );
  });
});

import assert from 'node:assert/strict';
import { load } from 'js-yaml';
import type { NewRule } from '../../server/src/generate/newRule';
import { renderRule } from '../../server/src/generate/renderRule';
import { diagnoseText } from '../support/diagnoseText';

const rule: NewRule = {
  id: '00000000-0000-4000-8000-000000000001',
  name: 'Remote Management and Monitoring tool - Acme: #1 - File Signature',
  description: ['Finds files that the vendor of Acme has signed.', '', "Acme's: a tool."],
  connectors: [
    { connectorId: 'MicrosoftThreatProtection', dataTypes: ['DeviceFileCertificateInfo'] },
  ],
  tactics: ['CommandAndControl'],
  techniques: ['T1219'],
  query: "DeviceFileCertificateInfo\n| where Timestamp > ago(5d)\n\n| where Signer has 'atera'\n",
  entities: [
    {
      entityType: 'Host',
      fieldMappings: [{ identifier: 'FullName', columnName: 'DeviceName' }],
    },
  ],
  version: '1.0.0',
};

describe('renderRule', () => {
  it('writes fields in canonical order, lists as lists and texts as literal blocks', () => {
    assert.equal(
      renderRule(rule),
      `id: 00000000-0000-4000-8000-000000000001
name: "Remote Management and Monitoring tool - Acme: #1 - File Signature"
description: |
  Finds files that the vendor of Acme has signed.

  Acme's: a tool.
requiredDataConnectors:
  - connectorId: MicrosoftThreatProtection
    dataTypes:
      - DeviceFileCertificateInfo
tactics:
  - CommandAndControl
relevantTechniques:
  - T1219
query: |
  DeviceFileCertificateInfo
  | where Timestamp > ago(5d)

  | where Signer has 'atera'
entityMappings:
  - entityType: Host
    fieldMappings:
      - identifier: FullName
        columnName: DeviceName
version: 1.0.0
`,
    );
  });

  it('writes a file about which there is nothing to say', async () => {
    assert.deepEqual(await diagnoseText(renderRule(rule)), []);
  });

  it('keeps what stands in a text, whatever YAML would make of it', () => {
    const query = "  print 'indented'\n# not a comment\n- print 1";
    const read = load(renderRule({ ...rule, name: 'yes', query })) as Record<string, unknown>;
    assert.equal(read.name, 'yes');
    assert.equal(read.query, `${query}\n`);
  });

  it('leaves out what there is nothing of', () => {
    const bare = renderRule({ ...rule, connectors: [], tactics: [], techniques: [], entities: [] });
    assert.deepEqual(Object.keys(load(bare) as object), [
      'id',
      'name',
      'description',
      'query',
      'version',
    ]);
  });

  it('replaces characters that YAML does not allow, so that the file can be read', () => {
    const read = load(renderRule({ ...rule, query: "print 'a\u0007b'" })) as Record<
      string,
      unknown
    >;
    assert.equal(read.query, "print 'a\uFFFDb'\n");
  });
});

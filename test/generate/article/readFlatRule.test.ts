import assert from 'node:assert/strict';
import { createQueryFinder } from '../../../server/src/generate/article/queryFinder';
import { readFlatRule } from '../../../server/src/generate/article/readFlatRule';
import { engine } from '../../support/kqlSample';

const rule = `id: 6d5ca4b1-7f39-4d2a-8a52-6f1f0a2f3c10
name: "A rule: with a colon"
description: |
  What it finds.
  And why.
severity: Medium
requiredDataConnectors:
  - connectorId: MicrosoftThreatProtection
    dataTypes:
      - DeviceNetworkEvents
      - DeviceProcessEvents
  - connectorId: AzureActivity
    dataTypes:
      - AzureActivity
queryFrequency: 1h
tactics:
  - Execution
query: |
  DeviceNetworkEvents
  | where RemotePort in (
  22,
  23)
  // Nothing else.
entityMappings:
  - entityType: Host
    fieldMappings:
      - identifier: FullName
        columnName: DeviceName
      - identifier: HostName
        columnName: Name
  - entityType: URL
    fieldMappings:
      - identifier: Url
        columnName: RemoteUrl
customDetails:
  Port: RemotePort
  kind: Kind
alertDetailsOverride:
  alertDescriptionFormat: |
    Somebody opened
    {{RemoteUrl}}
incidentConfiguration:
  createIncident: true
  groupingConfiguration:
    enabled: false
version: 1.0.0
kind: Scheduled
metadata:
  source:
    kind: Community
  author:
    name: Somebody
`;

function readLines(lines: readonly string[]): { text: string; next: string | undefined } {
  const { text, end } = readFlatRule(lines, 0, createQueryFinder(engine));
  return { text, next: lines[end] };
}

describe('readFlatRule', () => {
  it('gives every field its place again, from the catalogue of fields', () => {
    const flat = rule.split('\n').map((line) => line.trimStart());
    assert.deepEqual(readLines([...flat, 'Words.']), { text: rule, next: '' });
  });

  it('reads lists whose dashes are bullets or gone', () => {
    const lines = ['requiredDataConnectors:', 'connectorId: X', 'dataTypes:', 'T', 'U'];
    const bullets = ['requiredDataConnectors:', '• connectorId: X', 'dataTypes:', '• T', '• U'];
    const nested =
      'requiredDataConnectors:\n  - connectorId: X\n    dataTypes:\n      - T\n      - U\n';
    assert.equal(readLines(lines).text, nested);
    assert.equal(readLines(bullets).text, nested);
  });

  it('joins texts that were wrapped, and quotes what YAML would read otherwise', () => {
    assert.equal(
      readLines(['description: Finds &quot;it&quot;', 'and more: all', 'name: a: b']).text,
      'description: "Finds \\"it\\" and more: all"\nname: "a: b"\n',
    );
  });

  it('ends where words follow that are no part of it', () => {
    assert.equal(readLines(['name: x', 'kind: NRT', 'Read more here.']).next, 'Read more here.');
    assert.equal(readLines(['name: x', '```', 'kind: NRT']).next, '```');
  });

  it('ends where a field comes again, for there another rule begins', () => {
    assert.equal(readLines(['id: a', 'name: x', 'id: b', 'name: y']).next, 'id: b');
  });

  it('reads a query that stands behind its key', () => {
    assert.equal(
      readLines(['query: T', '| take 1', 'version: 1.0.0']).text,
      'query: |\n  T\n  | take 1\nversion: 1.0.0\n',
    );
  });

  it('keeps a query that does not parse, up to the next field', () => {
    assert.equal(
      readLines(['query: |', 'T | where (', '| take 1', 'version: 1.0.0']).text,
      'query: |\n  T | where (\n  | take 1\nversion: 1.0.0\n',
    );
  });
});

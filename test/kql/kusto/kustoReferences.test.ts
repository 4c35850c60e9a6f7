import assert from 'node:assert/strict';
import { analyze } from '../../support/kqlSample';

function getReferences(query: string): string[] {
  return analyze(query).references.map(({ kind, name, known, span }) => {
    assert.equal(query.slice(span.start, span.end), name);
    return `${known ? 'known' : 'unknown'} ${kind} ${name}`;
  });
}

function getColumns(query: string): string[] {
  return analyze(query).columnReferences.map(
    ({ name, tables, span }) =>
      `${query.slice(span.start, span.end)} = ${name} of ${tables.join(', ') || 'none'}`,
  );
}

describe('getMentions', () => {
  it('finds tables wherever they are read, in the order of the text', () => {
    const query = [
      'let certificates = DeviceFileCertificateInfo | project SHA1;',
      'union DeviceProcessEvents, (DeviceNetworkEvents | where SHA1 in (certificates))',
      '| join (Anything_CL) on SHA1',
    ].join('\n');
    assert.deepEqual(getReferences(query), [
      'known table DeviceFileCertificateInfo',
      'known table DeviceProcessEvents',
      'known table DeviceNetworkEvents',
      'known table Anything_CL',
    ]);
  });

  it('finds those of find and search', () => {
    assert.deepEqual(getReferences("search in (DeviceProcessEvents) 'x'"), [
      'known table DeviceProcessEvents',
    ]);
    assert.deepEqual(getReferences("find in (DeviceProcessEvents) where SHA1 == 'x'"), [
      'known table DeviceProcessEvents',
    ]);
  });

  it('finds those of another workspace', () => {
    assert.deepEqual(getReferences("workspace('other').DeviceProcessEvents"), [
      'known table DeviceProcessEvents',
    ]);
  });

  it('finds functions of the schema, called with brackets or without, and none of the language', () => {
    const query = 'union _Im_Dns, Corelight(1) | extend Country = GetCountry(strcat(DnsQuery))';
    assert.deepEqual(getReferences(query), [
      'known function _Im_Dns',
      'known function Corelight',
      'known function GetCountry',
    ]);
  });

  it('finds names that the schema does not know', () => {
    const query = 'union isfuzzy=true Maybe_CL, DeviceProcessEvents | join Missing on SHA1';
    assert.deepEqual(getReferences(query), [
      'unknown table Maybe_CL',
      'known table DeviceProcessEvents',
      'unknown table Missing',
    ]);
    assert.deepEqual(getReferences('print Nothing(1)'), ['unknown function Nothing']);
  });

  it('leaves out what the query declares and what stands in a string', () => {
    const query = "let t = datatable(a: string)['DeviceProcessEvents']; t | where a == 'x'";
    assert.deepEqual(getReferences(query), []);
  });

  it('traces columns to their tables through unions and joins', () => {
    const query = [
      'union DeviceProcessEvents, DeviceNetworkEvents',
      '| where DeviceName != ""',
      '| join DeviceFileCertificateInfo on SHA1',
      '| extend Seen = Timestamp1',
      '| project Seen, Signer',
    ].join('\n');
    assert.deepEqual(getColumns(query), [
      'DeviceName = DeviceName of DeviceProcessEvents, DeviceNetworkEvents',
      'SHA1 = SHA1 of DeviceProcessEvents, DeviceNetworkEvents, DeviceFileCertificateInfo',
      'Timestamp1 = Timestamp of DeviceFileCertificateInfo',
      'Seen = Seen of none',
      'Signer = Signer of DeviceFileCertificateInfo',
    ]);
  });

  it('finds the column that is handed to a function of rows', () => {
    assert.deepEqual(getColumns('DeviceProcessEvents | invoke FileProfile(SHA1, 100)'), [
      'SHA1 = SHA1 of DeviceProcessEvents',
    ]);
  });
});

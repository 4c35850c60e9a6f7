import assert from 'node:assert/strict';
import { suggestEntities } from '../../../../server/src/service/features/authoring/suggestEntities';

/** As `Type(Identifier=Column)`. */
function suggest(...columns: string[]): string[] {
  return suggestEntities(columns).map(({ entityType, fieldMappings }) => {
    const mappings = fieldMappings.map(
      ({ identifier, columnName }) => `${identifier}=${columnName}`,
    );
    return `${entityType}(${mappings.join(' ')})`;
  });
}

describe('suggestEntities', () => {
  it('maps columns whatever stands before the ending that it knows', () => {
    assert.deepEqual(suggest('InitiatingProcessAccountUpn', 'RemoteIP', 'OldDeviceName'), [
      'Host(FullName=OldDeviceName)',
      'Account(FullName=InitiatingProcessAccountUpn)',
      'IP(Address=RemoteIP)',
    ]);
  });

  it('maps columns together that make one entity', () => {
    assert.deepEqual(suggest('FileName', 'FolderPath', 'InitiatingProcessFileName'), [
      'File(Name=FileName Directory=FolderPath)',
      'File(Name=InitiatingProcessFileName)',
    ]);
  });

  it('maps the best name of one account, not each of its names', () => {
    assert.deepEqual(suggest('AccountName', 'AccountDomain', 'AccountSid', 'AccountUpn'), [
      'Account(FullName=AccountUpn)',
    ]);
  });

  it('maps a hash only beside the column that names its algorithm', () => {
    assert.deepEqual(suggest('SHA1'), []);
    assert.deepEqual(suggest('SHA1', 'HashAlgorithm'), [
      'FileHash(Algorithm=HashAlgorithm Value=SHA1)',
    ]);
  });

  it('takes neither parts of words nor version resources for names', () => {
    assert.deepEqual(suggest('SHIP', 'ProcessVersionInfoOriginalFileName', 'Count'), []);
  });
});

import assert from 'node:assert/strict';
import { readCursor } from '../../support/atCursor';
import { engine, sampleScope } from '../../support/kqlSample';

/** The steps of the pipeline at `$0`, each with the columns that come out of it. */
function findAt(marked: string): string[] | undefined {
  const { text, offset } = readCursor(marked);
  return engine.findPipeline(text, offset, sampleScope)?.map(
    ({ name, columns, isUnfinished }) =>
      `${name}${isUnfinished ? '…' : ''}: ${columns
        .slice(0, 3)
        .map((column) => column.name)
        .join(' ')}`,
  );
}

const table = 'DeviceFileCertificateInfo: Timestamp DeviceId SHA1';

describe('findPipeline', () => {
  it('gives the steps of a pipeline with what comes out of each', () => {
    const expected = [table, 'where: Timestamp DeviceId SHA1', 'summarize: Signer count_'];
    const query = 'DeviceFileCertificateInfo | where Signer has "x" | summarize count() by Signer';
    assert.deepEqual(findAt(`$0${query}`), expected);
    assert.deepEqual(findAt(query.replace('"x"', '"x$0"')), expected);
    assert.deepEqual(findAt(`${query}\n$0`), expected);
  });

  it('finds a table alone, and the innermost pipeline', () => {
    assert.deepEqual(findAt('DeviceFileCertificateInfo$0'), [table]);
    assert.deepEqual(
      findAt('DeviceProcessEvents | join (DeviceFileCertificateInfo | take $05) on SHA1'),
      [table, 'take: Timestamp DeviceId SHA1'],
    );
    assert.deepEqual(
      findAt('let signed = DeviceFileCertificateInfo\n$0| take 5;\nDeviceProcessEvents'),
      [table, 'take: Timestamp DeviceId SHA1'],
    );
  });

  it('knows what is only begun', () => {
    assert.deepEqual(findAt('DeviceFileCertificateInfo\n| where $0'), [
      table,
      'where…: Timestamp DeviceId SHA1',
    ]);
    assert.deepEqual(findAt('DeviceFileCertificateInfo\n| $0'), [
      table,
      '…: Timestamp DeviceId SHA1',
    ]);
  });

  it('finds nothing where no rows flow', () => {
    assert.equal(findAt("let names = dynamic(['x$0']);"), undefined);
    assert.equal(findAt('$0'), undefined);
  });
});

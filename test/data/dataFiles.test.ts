import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { formatDataFile } from '../../scripts/data/formatDataFile';
import { dataFolder, readDataFile } from '../support/shippedData';

const names = readdirSync(dataFolder).map((file) => path.basename(file, '.json'));

describe('the data files', () => {
  it('are the six that the product reads', () => {
    assert.deepEqual(names.sort(), [
      'attack',
      'connectors',
      'entities',
      'functions',
      'tables',
      'vendors',
    ]);
  });

  for (const name of names) {
    it(`name their sources and the day they were compiled: ${name}`, () => {
      const file = readDataFile<{ source: unknown[]; retrieved: string }>(name);
      assert.ok(file.source.length > 0);
      assert.ok(file.source.every((source) => typeof source === 'string' && source !== ''));
      assert.match(file.retrieved, /^\d{4}-\d{2}-\d{2}$/);
    });

    it(`stand as the generator writes them, one entry a line: ${name}`, () => {
      const text = readFileSync(path.join(dataFolder, `${name}.json`), 'utf8');
      assert.equal(formatDataFile(JSON.parse(text)), text);
    });

    it(`have their keys in code point order, so that a new entry is one line of a diff: ${name}`, () => {
      for (const value of Object.values(readDataFile<object>(name))) {
        if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
          const keys = Object.keys(value);
          assert.deepEqual(keys, [...keys].sort(byCodePoint));
        }
      }
    });
  }

  it('weigh little in the packaged extension', () => {
    const bytes = names
      .map((name) => gzipSync(readFileSync(path.join(dataFolder, `${name}.json`)), { level: 9 }))
      .reduce((sum, { length }) => sum + length, 0);
    assert.ok(bytes < 300_000, `${bytes} bytes when compressed`);
  });
});

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

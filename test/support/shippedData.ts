import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadShippedData } from '../../server/src/workspace/loadShippedData';

export const dataFolder = path.join(import.meta.dirname, '../../data');

/** The product's own data, read once for all tests. */
export const shippedData = loadShippedData(dataFolder);

/** A data file as it is, for tests of the file itself. */
export function readDataFile<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(dataFolder, `${name}.json`), 'utf8')) as T;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One facts file, trusted to have the shape that its interface in `facts.ts` gives.
 *
 * @throws when the file is missing or is no JSON.
 */
export function readFacts<T>(folder: string, name: string): T {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
}

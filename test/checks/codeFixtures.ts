import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { removeMarkers } from '../support/markers';

/** A file that shows what a check finds, or what it leaves alone. */
export interface Fixture {
  readonly name: string;
  readonly path: string;
  /** As it is on the disk: with a line below each one that something is found on. */
  readonly marked: string;
  /** Without those lines. */
  readonly text: string;
}

/** Those of a check, without what its fix makes of them. */
export function listFixtures(code: string): Fixture[] {
  const folder = path.join(import.meta.dirname, code);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('.fixed.yaml'))
    .map((name) => {
      const file = path.join(folder, name);
      const marked = readFileSync(file, 'utf8');
      return { name, path: file, marked, text: removeMarkers(marked) };
    });
}

/** Needs a file of a million characters, which fileTooLarge.test.ts makes. */
export const codesWithoutFixtures = ['file-too-large'];

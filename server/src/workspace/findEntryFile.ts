import { join, relative, sep } from 'node:path';
import { chooseListFile } from '../config/chooseListFile';
import { exclusionsFileName, vendorsFileName } from '../config/workspaceConfig';
import { findPatternFiles } from './findPatternFiles';
import type { Workspace } from './workspace';

/** A list that a workspace keeps in files of its own. */
export type EntryList = 'vendors' | 'exclusions';

const usualNames: Readonly<Record<EntryList | 'schemas', string>> = {
  schemas: 'custom-tables.json',
  vendors: vendorsFileName,
  exclusions: exclusionsFileName,
};

/**
 * The file that one more entry of the list goes into, which may not be there yet.
 *
 * @returns its absolute path, and whether the configuration reads it.
 */
export async function findEntryFile(
  { folder, config }: Workspace,
  list: EntryList | 'schemas',
): Promise<{ readonly path: string; readonly isListed: boolean }> {
  const patterns = config[list];
  const found = await Promise.all(patterns.map((pattern) => findPatternFiles(folder, pattern)));
  const names = found
    .flatMap(({ files }) => files ?? [])
    .map((file) => relative(folder, file).split(sep).join('/'));
  const { name, isListed } = chooseListFile(patterns, names, usualNames[list]);
  return { path: join(folder, name), isListed };
}

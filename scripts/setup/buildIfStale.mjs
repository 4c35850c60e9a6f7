import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, runRequired } from './runCommand.mjs';

const sources = ['client/src', 'server/src', 'esbuild.mjs', 'package-lock.json'];

/** Bundles the product if a source is newer than the bundles. */
export async function buildIfStale() {
  const bundle = join(projectFolder, 'dist/client.js');
  const newest = Math.max(...sources.map((source) => findNewest(join(projectFolder, source))));
  if (existsSync(bundle) && statSync(bundle).mtimeMs >= newest) {
    return;
  }
  console.log('Building …');
  await runRequired(process.execPath, ['esbuild.mjs']);
}

/** When the latest change to a file, or to anything in a folder, was made (milliseconds). */
function findNewest(path) {
  const stats = statSync(path);
  const entries = stats.isDirectory() ? readdirSync(path) : [];
  return Math.max(stats.mtimeMs, ...entries.map((entry) => findNewest(join(path, entry))));
}

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, runRequired } from './runCommand.mjs';

/** Installs the npm packages if they are missing or older than the lock file. */
export async function installPackages() {
  // npm writes this file last, so a broken-off installation is noticed too.
  const installed = join(projectFolder, 'node_modules/.package-lock.json');
  const lock = join(projectFolder, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) {
    return;
  }
  console.log('Installing npm packages …');
  await runRequired('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
}

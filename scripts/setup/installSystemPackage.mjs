import { findProgram } from './findProgram.mjs';
import { runCommand } from './runCommand.mjs';

/** Tries to install a Debian package, which takes root. Whether it worked, the caller sees for itself. */
export async function installSystemPackage(name) {
  if (!findProgram(['apt-get']) || process.getuid?.() !== 0) {
    return;
  }
  console.log(`Installing the system's package ${name} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // apt-get fills a log with hundreds of lines; its errors go to the error output all the same.
  const options = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  await runCommand('apt-get', ['update', '-q'], options);
  await runCommand('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], options);
}

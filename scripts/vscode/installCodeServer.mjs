import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../setup/findProgram.mjs';
import { installSystemPackage } from '../setup/installSystemPackage.mjs';
import { projectFolder, runRequired } from '../setup/runCommand.mjs';

/** Carries VS Code 1.100.3, the last that runs on Node 20. */
const version = '4.100.3';
const folder = join(projectFolder, '.vscode-test', `code-server-${version}`);

/** VS Code's own folder in the package: `out/` with the program, `extensions/` with what is built in. */
export const vscodeFolder = join(folder, 'node_modules/code-server/lib/vscode');

/** Written last, so that a broken-off installation is begun anew. */
const completed = join(folder, 'installed');

const npmInstall = ['install', '--ignore-scripts', '--no-audit', '--no-fund'];

/** Installs the VS Code server of the npm package code-server, which needs no display. */
export async function installCodeServer() {
  if (!existsSync(completed)) {
    console.log(`Installing code-server ${version} (VS Code for a browser, 300 MB) …`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    await runRequired('npm', [...npmInstall, `code-server@${version}`], { cwd: folder });
    await runRequired('npm', [...npmInstall, '--omit=dev'], { cwd: vscodeFolder });
    writeFileSync(completed, '');
  }
}

/** VS Code searches files with ripgrep, which the package downloads elsewhere; the system's will do. */
export async function installRipgrep() {
  const name = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const folder = join(vscodeFolder, 'node_modules/@vscode/ripgrep/bin');
  if (existsSync(join(folder, name))) {
    return;
  }
  if (!findProgram(['rg'])) {
    await installSystemPackage('ripgrep');
  }
  const ripgrep = findProgram(['rg']);
  if (!ripgrep) {
    console.log('Without ripgrep VS Code finds no files by pattern: install it to get that too.');
    return;
  }
  mkdirSync(folder, { recursive: true });
  copyFileSync(ripgrep, join(folder, name));
}

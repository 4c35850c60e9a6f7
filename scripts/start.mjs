// Opens VS Code with the extension, from a fresh clone on. Nothing has to be installed but Node.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from './setup/buildIfStale.mjs';
import { findProgram } from './setup/findProgram.mjs';
import { installPackages } from './setup/installPackages.mjs';
import { projectFolder, runCommand } from './setup/runCommand.mjs';

const help = `npm start -- [options] [FOLDER]

Opens VS Code with the extension on FOLDER (default: examples): the desktop one if the
command "code" is there, else VS Code in the browser. Installs and builds what is missing.

  --web        in the browser, even if there is a desktop VS Code
  --port N     port of VS Code in the browser (default: 8123)
  --no-open    only print the address, open no browser
  --help       this text`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    web: { type: 'boolean', default: false },
    port: { type: 'string', default: '8123' },
    'no-open': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const folder = resolve(positionals[0] ?? 'examples');

if (options.help) {
  console.log(help);
} else {
  await installPackages();
  await buildIfStale();
  const code = options.web ? undefined : findProgram(['code']);
  await (code ? openDesktop(code) : openWeb());
}

async function openDesktop(code) {
  console.log(`Opening ${folder} in the desktop VS Code (${code}).`);
  process.exitCode = await runCommand(code, [
    `--extensionDevelopmentPath=${projectFolder}`,
    '--new-window',
    folder,
  ]);
}

async function openWeb() {
  const reason = options.web ? 'as asked' : 'there is no command "code" on the PATH';
  console.log(`Opening ${folder} in VS Code in the browser: ${reason}.`);
  // Needs packages, which a fresh clone has only now.
  const { serveWeb } = await import('./vscode/serveWeb.mjs');
  await serveWeb({ folder, port: Number(options.port), open: !options['no-open'] });
}

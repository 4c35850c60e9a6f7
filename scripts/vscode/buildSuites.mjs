import { join } from 'node:path';
import { build } from 'esbuild';
import { projectFolder } from '../setup/runCommand.mjs';

/** Bundles the suites of `test/vscode` for the extension host, which gives them `vscode`. */
export async function buildSuites(names) {
  await build({
    absWorkingDir: projectFolder,
    entryPoints: names.map((name) => `test/vscode/${name}.ts`),
    outdir: 'out/vscode',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return names.map((name) => join(projectFolder, 'out/vscode', `${name}.js`));
}

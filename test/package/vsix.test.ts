import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { buildIfStale } from '../../scripts/setup/buildIfStale.mjs';
import { readManifest } from './readManifest';

const megabyte = 1024 * 1024;

describe('what is shipped', () => {
  before(async function () {
    this.timeout(120_000);
    await buildIfStale();
  });

  it('to editors is the bundles, the data and what the manifest names', async () => {
    const files = await listFiles({ packageManager: PackageManager.None });
    const expected = [
      /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
      /^dist\/(?:client|server|kusto)\.js$/,
      /^dist\/NOTICES\.txt$/,
      /^(?:data|snippets|syntaxes)\/[\w.-]+\.json$/,
    ];
    assert.deepEqual(
      files.filter((file) => !expected.some((pattern) => pattern.test(file))),
      [],
    );
    const { main, contributes } = readManifest();
    const needed = [main, ...contributes.grammars.map(({ path }) => path)];
    for (const file of [...needed, './dist/server.js', './dist/kusto.js', './data/tables.json']) {
      assert.ok(files.includes(file.slice(2)), file);
    }
  });

  it('to editors weighs at most 3 MB', async function () {
    this.timeout(60_000);
    const folder = mkdtempSync(join(tmpdir(), 'rmm-detections-vsix-'));
    const packagePath = join(folder, 'extension.vsix');
    const options = { dependencies: false, allowMissingRepository: true };
    await createVSIX({ ...options, packagePath, rewriteRelativeLinks: false });
    const { size } = statSync(packagePath);
    rmSync(folder, { recursive: true });
    assert.ok(size <= 3 * megabyte, `${size} bytes`);
  });

  it('to terminals is the command line with all that it loads', () => {
    const options = { encoding: 'utf8', shell: process.platform === 'win32' } as const;
    const output = execFileSync('npm', ['pack', '--dry-run', '--json'], {
      ...options,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const files: string[] = JSON.parse(output)[0].files.map(({ path }: { path: string }) => path);
    const bundles = ['cli', 'kusto', 'lintWorker', 'server'].map((name) => `dist/${name}.js`);
    assert.deepEqual(
      files.filter((file) => file.endsWith('.js')),
      bundles,
    );
    assert.ok(Object.values(readManifest().bin).every((file) => files.includes(file)));
    assert.ok(files.includes('data/tables.json'));
  });
});

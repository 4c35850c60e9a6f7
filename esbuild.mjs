// Bundles what the product runs: dist/client.js, server.js, cli.js, lintWorker.js and kusto.js.
// node esbuild.mjs [--production] [--watch]
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { writeNotices } from './scripts/build/writeNotices.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/**
 * The Kusto engine is as large as all the rest and takes 0.2 s to load. Server, command line and
 * workers therefore share one bundle of it, which `import('./kusto/kustoEngine')` loads when it is due.
 */
const sharedEngine = {
  name: 'shared-engine',
  setup(build) {
    build.onResolve({ filter: /\/kustoEngine$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './kusto.js', external: true } : undefined,
    );
  },
};

/** What runs as a program of its own needs to say by what. */
const executable = { js: '#!/usr/bin/env node' };

const options = {
  absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // A bundle is CommonJS, and so is what it loads on demand.
  supported: { 'dynamic-import': false },
  mainFields: ['module', 'main'],
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  plugins: [sharedEngine],
};

const bundles = [
  {
    ...options,
    entryPoints: { client: 'client/src/extension.ts' },
    external: ['vscode'],
  },
  {
    ...options,
    entryPoints: {
      server: 'server/src/lsp/main.ts',
      cli: 'server/src/cli/main.ts',
      lintWorker: 'server/src/cli/lintWorker.ts',
    },
    banner: executable,
  },
  {
    ...options,
    entryPoints: { kusto: 'server/src/kql/kusto/kustoEngine.ts' },
    // Another 4 MB of map for code that is minified before it reaches us would help nobody.
    sourcemap: false,
  },
];

if (watch) {
  for (const bundle of bundles) {
    await (await esbuild.context({ ...bundle, logLevel: 'info' })).watch();
  }
} else {
  rmSync(new URL('dist', import.meta.url), { recursive: true, force: true });
  const results = await Promise.all(bundles.map((bundle) => esbuild.build(bundle)));
  writeNotices(
    results.map(({ metafile }) => metafile),
    'dist/NOTICES.txt',
  );
}

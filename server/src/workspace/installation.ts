import { extname, join, resolve } from 'node:path';

/** The bundles lie in `dist/`, one level below the root; the sources, run by tsx, three levels below it. */
const isBundled = extname(__filename) === '.js';
const root = resolve(__dirname, isBundled ? '..' : '../../..');

/** Where the parts of this installation lie, whether it runs from the bundles or from the sources. */
export const installation = {
  dataFolder: join(root, 'data'),
  manifestFile: join(root, 'package.json'),
  /** Starts a language server on stdio when it is loaded. */
  serverFile: isBundled ? join(root, 'dist/server.js') : join(root, 'server/src/lsp/main.ts'),
  /** Undefined for sources: a thread does not inherit the hooks by which tsx runs them. */
  lintWorkerFile: isBundled ? join(root, 'dist/lintWorker.js') : undefined,
} as const;

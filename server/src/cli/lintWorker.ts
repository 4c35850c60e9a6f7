import { parentPort, workerData } from 'node:worker_threads';
import type { FoundFile } from '../workspace/findFiles';
import type { FileResult } from './lintReport';
import type { LintTask } from './lintTask';
import { prepareLinter } from './prepareLinter';

const linter = prepareLinter(workerData as LintTask);

parentPort?.on('message', async (files: readonly FoundFile[]) => {
  const lint = await linter;
  const results: FileResult[] = [];
  for (const file of files) {
    results.push(await lint(file));
  }
  parentPort?.postMessage(results);
});

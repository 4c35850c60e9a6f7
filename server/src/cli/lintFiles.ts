import { availableParallelism } from 'node:os';
import type { FoundFile } from '../workspace/findFiles';
import { installation } from '../workspace/installation';
import { lintInWorkers } from './lintInWorkers';
import type { FileResult } from './lintReport';
import type { LintTask } from './lintTask';
import { prepareLinter } from './prepareLinter';

/** Below this many files, loading another engine costs more time than it saves. */
const filesWorthAJob = 150;

/**
 * Checks files; results come in the order of the files, whatever the number of jobs.
 *
 * @param jobs undefined to choose by the number of files and processors.
 * @param onFile called after each file, in any order.
 */
export async function lintFiles(
  files: readonly FoundFile[],
  task: LintTask,
  jobs: number | undefined,
  onFile: () => void,
): Promise<readonly FileResult[]> {
  const worthwhile = Math.min(availableParallelism(), Math.floor(files.length / filesWorthAJob));
  const workers = Math.min(jobs ?? worthwhile, files.length);
  const workerFile = installation.lintWorkerFile;
  if (workers > 1 && workerFile !== undefined) {
    return lintInWorkers(files, task, { workers, workerFile }, onFile);
  }
  const results: FileResult[] = [];
  if (files.length > 0) {
    const lint = await prepareLinter(task);
    for (const file of files) {
      results.push(await lint(file));
      onFile();
    }
  }
  return results;
}

import { Worker } from 'node:worker_threads';
import type { FoundFile } from '../workspace/findFiles';
import type { FileResult } from './lintReport';
import type { LintTask } from './lintTask';

/** Files handed out at a time: few enough that no worker idles at the end, enough that messages cost little. */
const batchSize = 8;

/**
 * Checks files on several threads, each with an engine of its own. A worker that is done with a
 * batch is handed the next.
 *
 * @throws what a worker throws, which is a broken installation.
 */
export async function lintInWorkers(
  files: readonly FoundFile[],
  task: LintTask,
  { workers, workerFile }: { readonly workers: number; readonly workerFile: string },
  onFile: () => void,
): Promise<readonly FileResult[]> {
  const results = new Map<number, FileResult>();
  let next = 0;

  function takeBatch(): { start: number; files: readonly FoundFile[] } | undefined {
    const start = next;
    next = Math.min(files.length, next + batchSize);
    return start < next ? { start, files: files.slice(start, next) } : undefined;
  }

  function work(): Promise<void> {
    const worker = new Worker(workerFile, { workerData: task });
    return new Promise<void>((resolve, reject) => {
      let start = 0;
      const handOut = () => {
        const batch = takeBatch();
        if (batch) {
          start = batch.start;
          worker.postMessage(batch.files);
        } else {
          resolve();
        }
      };
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('A worker ended before its work was done.')));
      worker.on('message', (finished: readonly FileResult[]) => {
        finished.forEach((result, offset) => {
          results.set(start + offset, result);
          onFile();
        });
        handOut();
      });
      handOut();
    }).finally(() => worker.terminate());
  }

  await Promise.all(Array.from({ length: workers }, work));
  return files.flatMap((_, index) => results.get(index) ?? []);
}

import { createLinter, type Linter } from './createLinter';
import type { LintTask } from './lintTask';
import { prepareService } from './prepareService';

/** @throws when the engine or the data cannot be loaded. */
export async function prepareLinter(task: LintTask): Promise<Linter> {
  return createLinter(await prepareService(task), task.detail);
}

import { loadKustoEngine } from '../kql/loadKustoEngine';
import { createLanguageService } from '../service/createLanguageService';
import { createRuleIndex } from '../workspace/createRuleIndex';
import { installation } from '../workspace/installation';
import { loadShippedData } from '../workspace/loadShippedData';
import { createLinter, type Linter } from './createLinter';
import type { LintTask } from './lintTask';

/**
 * Loads all that checking takes; this costs most of a second.
 *
 * @throws when the engine or the data cannot be loaded: a run without them would find nothing and look clean.
 */
export async function prepareLinter({ workspace, overrides, sharing }: LintTask): Promise<Linter> {
  const index = createRuleIndex();
  for (const [uri, rules] of sharing) {
    index.update(uri, rules);
  }
  return createLinter(createLanguageService(), {
    shipped: loadShippedData(installation.dataFolder),
    workspace,
    overrides,
    engine: await loadKustoEngine(),
    index,
  });
}

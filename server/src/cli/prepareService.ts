import { loadKustoEngine } from '../kql/loadKustoEngine';
import { createLanguageService } from '../service/createLanguageService';
import type { LanguageService } from '../service/languageService';
import type { EnvironmentParts } from '../workspace/createEnvironment';
import { createRuleIndex } from '../workspace/createRuleIndex';
import { installation } from '../workspace/installation';
import { loadShippedData } from '../workspace/loadShippedData';
import type { LintTask } from './lintTask';

/** The service with all that its environment is made of. */
export interface PreparedService {
  readonly service: LanguageService;
  readonly parts: Omit<EnvironmentParts, 'reportDefect'>;
}

/**
 * Loads all that checking takes; this costs most of a second.
 *
 * @throws when the engine or the data cannot be loaded: a run without them would find nothing and look clean.
 */
export async function prepareService({
  workspace,
  overrides,
  sharing,
}: Pick<LintTask, 'workspace' | 'overrides' | 'sharing'>): Promise<PreparedService> {
  const index = createRuleIndex();
  for (const [uri, rules] of sharing) {
    index.update(uri, rules);
  }
  return {
    service: createLanguageService(),
    parts: {
      shipped: loadShippedData(installation.dataFolder),
      workspace,
      overrides,
      engine: await loadKustoEngine(),
      index,
    },
  };
}

import type { Environment } from '../service/environment';
import { createEnvironment } from '../workspace/createEnvironment';
import { createRuleIndex } from '../workspace/createRuleIndex';
import { installation } from '../workspace/installation';
import { loadShippedData } from '../workspace/loadShippedData';
import type { Workspace } from '../workspace/workspace';

/** What commands need that ask the catalogue and leave rules alone: no engine is loaded, which would cost most of a second. */
export function createCatalogEnvironment(workspace: Workspace): Environment {
  return createEnvironment({
    shipped: loadShippedData(installation.dataFolder),
    workspace,
    overrides: {},
    engine: undefined,
    index: createRuleIndex(),
    reportDefect: (_part, error) => {
      throw error;
    },
  });
}

import path from 'node:path';
import { createCatalog } from '../../server/src/catalog/createCatalog';
import { createSchema } from '../../server/src/kql/createSchema';
import type { KqlEngine, KqlScope } from '../../server/src/kql/kqlEngine';
import type { KqlSchema, Target } from '../../server/src/kql/kqlSchema';
import { loadKustoEngine } from '../../server/src/kql/loadKustoEngine';
import type { Environment } from '../../server/src/service/environment';
import { defaultSettings, type Settings } from '../../server/src/service/settings';
import { createRuleIndex } from '../../server/src/workspace/createRuleIndex';
import { loadShippedData } from '../../server/src/workspace/loadShippedData';

/** The repository's root, wherever the tests are started from. */
export const projectFolder = path.resolve(import.meta.dirname, '../..');

const shipped = loadShippedData(path.join(projectFolder, 'data'));
let engine: KqlEngine | undefined;
const scopes = new Map<Target, { readonly schema: KqlSchema; readonly scope: KqlScope }>();

/**
 * An environment over the shipped data and the real engine. Defects throw, GUIDs are numbered from
 * zero, today is 21 November 2026, and no other file exists.
 */
export async function createTestEnvironment(
  settings: Partial<Settings> = {},
): Promise<Environment> {
  engine ??= await loadKustoEngine();
  const kql = engine;
  const target = settings.target ?? 'auto';
  const { schema, scope } = getScope(kql, target);
  let guids = 0;
  return {
    settings: { ...defaultSettings, ...settings },
    attack: shipped.attack,
    connectors: shipped.connectors,
    catalog: createCatalog(shipped.tools, []),
    entityTypes: shipped.entityTypes,
    schema,
    kql: { engine: kql, scope, getScope: (other) => getScope(kql, other).scope },
    index: createRuleIndex(),
    exclusions: [],
    failedPatterns: [],
    getToday: () => '2026-11-21',
    createGuid: () => `00000000-0000-4000-8000-${String(guids++).padStart(12, '0')}`,
    reportDefect: (part, error) => {
      throw new Error(`${part} failed`, { cause: error });
    },
  };
}

function getScope(
  kql: KqlEngine,
  target: Target,
): { readonly schema: KqlSchema; readonly scope: KqlScope } {
  const known = scopes.get(target);
  if (known) {
    return known;
  }
  const extensions = { tables: [], functions: [], watchlists: new Map() };
  const schema = createSchema(shipped, target, extensions);
  const made = { schema, scope: kql.createScope(schema) };
  scopes.set(target, made);
  return made;
}

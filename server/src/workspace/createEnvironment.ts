import { randomUUID } from 'node:crypto';
import { createCatalog } from '../catalog/createCatalog';
import { createSchema } from '../kql/createSchema';
import type { KqlEngine, KqlScope } from '../kql/kqlEngine';
import type { KqlSchema, Target } from '../kql/kqlSchema';
import type { RuleIndex } from '../rule/ruleIndex';
import type { Environment } from '../service/environment';
import { defaultSettings, type Settings } from '../service/settings';
import type { ShippedData } from './loadShippedData';
import type { SchemaExtensions, Workspace } from './workspace';

export interface EnvironmentParts {
  readonly shipped: ShippedData;
  readonly workspace: Workspace;
  /** What the editor or the command line sets, over the configuration file. */
  readonly overrides: Partial<Settings>;
  /** Undefined while the engine loads, or when it cannot. */
  readonly engine: KqlEngine | undefined;
  readonly index: RuleIndex;
  readonly reportDefect: Environment['reportDefect'];
}

/** What the service needs to know about a workspace. Cheap after the first time: schemas and scopes are kept. */
export function createEnvironment({
  shipped,
  workspace,
  overrides,
  engine,
  index,
  reportDefect,
}: EnvironmentParts): Environment {
  const { settings: configured } = workspace.config;
  const settings: Settings = {
    ...defaultSettings,
    ...configured,
    ...overrides,
    checks: { ...configured.checks, ...overrides.checks },
  };
  const schema = getSchema(shipped, workspace.extensions, settings.target);
  return {
    settings,
    attack: shipped.attack,
    connectors: shipped.connectors,
    catalog: createCatalog(shipped.tools, workspace.tools),
    entityTypes: shipped.entityTypes,
    schema,
    kql: engine && {
      engine,
      scope: getScope(engine, schema),
      getScope: (target) => getScope(engine, getSchema(shipped, workspace.extensions, target)),
    },
    index,
    exclusions: workspace.exclusions,
    failedPatterns: workspace.failedPatterns,
    getToday,
    createGuid: randomUUID,
    reportDefect,
  };
}

/** Local time: an exclusion ends with the user's day. */
function getToday(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

const schemas = new WeakMap<ShippedData, WeakMap<SchemaExtensions, Map<Target, KqlSchema>>>();
const scopes = new WeakMap<KqlEngine, WeakMap<KqlSchema, KqlScope>>();

function getSchema(shipped: ShippedData, extensions: SchemaExtensions, target: Target): KqlSchema {
  const ofShipped = getOrCreate(schemas, shipped, () => new WeakMap());
  const ofExtensions = getOrCreate(ofShipped, extensions, () => new Map<Target, KqlSchema>());
  return getOrCreate(ofExtensions, target, () => createSchema(shipped, target, extensions));
}

function getScope(engine: KqlEngine, schema: KqlSchema): KqlScope {
  const ofEngine = getOrCreate(scopes, engine, () => new WeakMap());
  return getOrCreate(ofEngine, schema, () => engine.createScope(schema));
}

function getOrCreate<K, V>(
  cache: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  create: () => V,
): V {
  const kept = cache.get(key);
  if (kept !== undefined) {
    return kept;
  }
  const created = create();
  cache.set(key, created);
  return created;
}

import type { QueryWorld } from '../../../server/src/generate/query/queryWorld';
import { createSchema } from '../../../server/src/kql/createSchema';
import type { KqlEngine, KqlScope } from '../../../server/src/kql/kqlEngine';
import type { ConcreteTarget, Target } from '../../../server/src/kql/kqlSchema';
import type { Exclusion } from '../../../server/src/rule/exclusion';
import { engine } from '../../support/kqlSample';
import { shippedData } from '../../support/shippedData';

const scopes = new Map<Target, KqlScope>();

function getScope(kql: KqlEngine, target: Target): KqlScope {
  const extensions = { tables: [], functions: [], watchlists: new Map() };
  const scope =
    scopes.get(target) ?? kql.createScope(createSchema(shippedData, target, extensions));
  scopes.set(target, scope);
  return scope;
}

/** The shipped tables, as queries for a target and their authors see them. */
export function createWorld(target: ConcreteTarget = 'defender'): QueryWorld {
  return { engine, target, scope: getScope(engine, target), authorScope: getScope(engine, 'auto') };
}

export function createExclusion(filter: string, more: Partial<Exclusion> = {}): Exclusion {
  return {
    scenario: 'Patching',
    reason: undefined,
    rules: [],
    filter,
    expires: undefined,
    owner: undefined,
    file: '/rmm-exclusions.yaml',
    ...more,
  };
}

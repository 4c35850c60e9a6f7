import type { KqlEngine, KqlScope } from './kqlEngine';
import { createAnalysis } from './kustoAnalysis';
import { createKustoWorld, type KustoWorld } from './kustoGlobals';
import { lex } from './kustoLexer';
import { kusto } from './kustoRuntime';
import { createKustoSchema, type KustoSchema } from './kustoSchema';

interface Prepared {
  readonly schema: KustoSchema;
  readonly world: KustoWorld;
}

export function createKustoEngine(): KqlEngine {
  const prepared = new WeakMap<KqlScope, Prepared>();
  const prepare = (scope: KqlScope): Prepared => {
    const known = prepared.get(scope);
    if (known !== undefined) return known;
    const schema = createKustoSchema(scope.schema);
    const fresh = { schema, world: createKustoWorld(schema) };
    prepared.set(scope, fresh);
    return fresh;
  };
  return {
    createScope(schema) {
      const scope = { schema };
      prepare(scope);
      return scope;
    },
    analyze(query, scope) {
      const { schema, world } = prepare(scope);
      const globals = world.getGlobalsOf(lex(query));
      return createAnalysis(kusto.KustoCode.ParseAndAnalyze(query, globals), schema);
    },
    complete(_query, offset) {
      return { replace: { start: offset, end: offset }, items: [] };
    },
    findEntity() {
      return undefined;
    },
    findStringComparison() {
      return undefined;
    },
  };
}

import type { KqlEngine, KqlScope } from './kqlEngine';
import { createAnalysis } from './kustoAnalysis';
import { kusto } from './kustoRuntime';
import type { KustoSchema } from './kustoSymbols';
import { createKustoSchema } from './kustoSymbols';

export function createKustoEngine(): KqlEngine {
  const schemas = new WeakMap<KqlScope, KustoSchema>();
  const getSchema = (scope: KqlScope): KustoSchema => {
    const known = schemas.get(scope) ?? createKustoSchema(scope.schema);
    schemas.set(scope, known);
    return known;
  };
  return {
    createScope(schema) {
      const scope = { schema };
      getSchema(scope);
      return scope;
    },
    analyze(query, scope) {
      const schema = getSchema(scope);
      return createAnalysis(kusto.KustoCode.ParseAndAnalyze(query, schema.globals), schema);
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

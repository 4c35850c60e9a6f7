import type { KqlSchema } from '../../server/src/kql/kqlSchema';
import { kusto } from '../../server/src/kql/kusto/kustoRuntime';
import { createKustoScope } from '../../server/src/kql/kusto/kustoScope';
import type { KustoGlobals } from '../../server/src/kql/kusto/kustoTypes';

/** Looks into the engine's own entrance while the service works. */
export interface EngineProbe {
  /** How often the service has called the engine since the start. */
  readonly calls: number;
  /**
   * The engine alone: reads `query` and lists its diagnostics, with what it was given at its last
   * call, which is no more than what the query could name.
   *
   * @returns milliseconds
   */
  timeAlone(query: string): number;
  /** The same with the whole schema in sight, as the engine is usually run. */
  timeWithWholeSchema(query: string): number;
}

export function createEngineProbe(schema: KqlSchema): EngineProbe {
  const whole = createKustoScope(schema).world.getAllGlobals();
  const parseAndAnalyze = kusto.KustoCode.ParseAndAnalyze;
  let globals: Parameters<typeof parseAndAnalyze>[1] | undefined;
  let calls = 0;
  kusto.KustoCode.ParseAndAnalyze = (query, given) => {
    globals = given;
    calls++;
    return parseAndAnalyze(query, given);
  };
  function time(query: string, given: KustoGlobals): number {
    const begin = performance.now();
    parseAndAnalyze(query, given).GetDiagnostics();
    return performance.now() - begin;
  }
  return {
    timeWithWholeSchema: (query) => time(query, whole),
    get calls() {
      return calls;
    },
    timeAlone(query) {
      if (globals === undefined) {
        throw new Error('The service has not called the engine yet.');
      }
      return time(query, globals);
    },
  };
}

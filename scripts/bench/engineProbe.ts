import { kusto } from '../../server/src/kql/kusto/kustoRuntime';

/** Looks into the engine's own entrance while the service works. */
export interface EngineProbe {
  /** How often the service has called the engine since the start. */
  readonly calls: number;
  /**
   * The engine alone: parses and binds `query` with what it was given at its last call.
   *
   * @returns milliseconds
   */
  timeAlone(query: string): number;
}

export function createEngineProbe(): EngineProbe {
  const parseAndAnalyze = kusto.KustoCode.ParseAndAnalyze;
  let globals: Parameters<typeof parseAndAnalyze>[1] | undefined;
  let calls = 0;
  kusto.KustoCode.ParseAndAnalyze = (query, given) => {
    globals = given;
    calls++;
    return parseAndAnalyze(query, given);
  };
  return {
    get calls() {
      return calls;
    },
    timeAlone(query) {
      if (globals === undefined) {
        throw new Error('The service has not called the engine yet.');
      }
      const begin = performance.now();
      parseAndAnalyze(query, globals);
      return performance.now() - begin;
    },
  };
}

import type { KqlEngine } from '../kql/kqlEngine';

/** The KQL engine on its way. */
export interface EngineLoading {
  /** Undefined while it loads, or when it cannot. */
  readonly current: KqlEngine | undefined;
  readonly isSettled: boolean;
  /** Resolves when loading has ended, well or not, and the rest of the server knows. */
  readonly settled: Promise<void>;
  /** To be called once. @returns why the engine could not be loaded; undefined when it could */
  load(): Promise<string | undefined>;
  /** To be called when environments have been made with the engine, or are known to go without. */
  settle(): void;
}

export function createEngineLoading(load: () => Promise<KqlEngine>): EngineLoading {
  let current: KqlEngine | undefined;
  let isSettled = false;
  let resolve: () => void = () => {};
  const settled = new Promise<void>((done) => {
    resolve = done;
  });
  return {
    get current() {
      return current;
    },
    get isSettled() {
      return isSettled;
    },
    settled,
    async load() {
      try {
        current = await load();
        return undefined;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
    settle() {
      isSettled = true;
      resolve();
    },
  };
}

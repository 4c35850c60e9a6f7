import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';

/** What becomes of a defect of ours: `log` it and go on, or, under test, `throw` it. */
export type DefectPolicy = 'log' | 'throw';

/** Runs pieces of the server so that a bug in one costs that feature, for that call, and nothing else. */
export interface Guard {
  /**
   * Answers a request. A cancelled one is answered as the protocol asks, with `RequestCancelled`.
   *
   * @param feature what a user would call it, for the log
   * @param fallback the answer that means "nothing here", given when `work` throws
   */
  request<T>(
    feature: string,
    fallback: T,
    token: CancellationToken,
    work: () => T | Promise<T>,
  ): Promise<T | ResponseError<void>>;
  /** Does something that nobody waits for an answer to. */
  task(feature: string, work: () => void | Promise<void>): Promise<void>;
  /** Takes note of a defect that somebody else has contained. */
  report(feature: string, error: unknown): void;
}

export function createGuard(log: (message: string) => void, policy: DefectPolicy): Guard {
  function report(feature: string, error: unknown): void {
    if (policy === 'throw') {
      throw error;
    }
    log(`${feature} failed: ${describe(error)}`);
  }

  return {
    async request(feature, fallback, token, work) {
      if (token.isCancellationRequested) {
        return cancelled();
      }
      try {
        const result = await work();
        return token.isCancellationRequested ? cancelled() : result;
      } catch (error) {
        report(feature, error);
        return fallback;
      }
    },
    async task(feature, work) {
      try {
        await work();
      } catch (error) {
        report(feature, error);
      }
    },
    report,
  };
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

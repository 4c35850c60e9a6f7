import { writeFileSync } from 'node:fs';
import { format } from 'node:util';

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What a terminal would show of the run. */
  readonly report: string;
}

/**
 * Runs the tests that `load` defines and writes what came of it to the file that the environment
 * names: hosts differ in what they pass on of the console, where VS Code itself is talkative too.
 */
export async function runMocha(load: () => Promise<unknown>): Promise<void> {
  const outcome = await runTests(load).catch(toFailure);
  const file = process.env.RMM_DETECTIONS_SUITE_RESULT;
  if (file !== undefined) {
    writeFileSync(file, JSON.stringify(outcome));
  }
  if (outcome.failed > 0) {
    throw new Error(`${outcome.failed} failed`);
  }
}

async function runTests(load: () => Promise<unknown>): Promise<Outcome> {
  const { default: Mocha } = await import('mocha');
  const lines: string[] = [];
  Mocha.reporters.Base.consoleLog = (...parts) => lines.push(format(...parts));
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 30_000, color: false });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await load();
  return new Promise((resolve) => {
    const runner = mocha.run((failed) =>
      resolve({ passed: runner.stats?.passes ?? 0, failed, report: lines.join('\n') }),
    );
  });
}

/** The tests could not even be loaded. */
function toFailure(error: unknown): Outcome {
  const report = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { passed: 0, failed: 1, report };
}

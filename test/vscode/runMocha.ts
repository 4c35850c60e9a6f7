import { writeFileSync } from 'node:fs';

/**
 * Runs the tests that `load` defines, and writes how many passed and failed to the file that the
 * environment names. The extension host has no other channel that every host of it passes on.
 */
export async function runMocha(load: () => Promise<unknown>): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 30_000, color: false });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await load();
  const failed = await new Promise<number>((resolve) => {
    const runner = mocha.run((failures) => {
      writeResult(runner.stats?.passes ?? 0, failures);
      resolve(failures);
    });
  });
  if (failed > 0) {
    throw new Error(`${failed} failed`);
  }
}

function writeResult(passed: number, failed: number): void {
  const file = process.env.RMM_DETECTIONS_SUITE_RESULT;
  if (file !== undefined) {
    writeFileSync(file, JSON.stringify({ passed, failed }));
  }
}

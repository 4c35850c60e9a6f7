// Runs the suites of test/vscode in a real VS Code. The bundles of the product have to be built.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../setup/runCommand.mjs';
import { buildSuites } from './buildSuites.mjs';
import { chooseHost } from './chooseHost.mjs';
import { quietSettings, trustedSettings } from './quietSettings.mjs';

/** Each needs a window of its own. Tests begin with the files as they are on the disk. */
const suites = [
  { name: 'trusted', settings: { ...trustedSettings, 'files.autoSave': 'off' } },
  {
    name: 'untrusted',
    settings: {
      ...quietSettings,
      'files.autoSave': 'off',
      'security.workspace.trust.startupPrompt': 'never',
    },
  },
];

const paths = await buildSuites(suites.map(({ name }) => name));
const host = await chooseHost();
console.log(`Running in: ${host.name}`);
const totals = { passed: 0, failed: 0 };
for (const [index, suite] of suites.entries()) {
  console.log(`\nSuite: ${suite.name}`);
  const { passed, failed } = await runSuite(paths[index], suite.settings);
  totals.passed += passed;
  totals.failed += failed;
}
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 && totals.passed > 0 ? 0 : 1;

/** Runs one suite on a copy of the workspace; a suite that gives no result counts as one failure. */
async function runSuite(suite, settings) {
  const folder = mkdtempSync(join(tmpdir(), 'rmm-detections-suite-'));
  const workspace = join(folder, 'workspace');
  const result = join(folder, 'result.json');
  cpSync(join(projectFolder, 'test/vscode/workspace'), workspace, { recursive: true });
  try {
    const env = { RMM_DETECTIONS_SUITE_RESULT: result };
    await host.run({ suite, folder: workspace, settings, env });
  } catch (error) {
    console.error(error.message);
  }
  const outcome = existsSync(result) && JSON.parse(readFileSync(result, 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  if (!outcome) {
    return { passed: 0, failed: 1 };
  }
  console.log(outcome.report);
  return outcome;
}

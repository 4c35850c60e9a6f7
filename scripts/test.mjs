// Runs everything that has to be true of the project, from a fresh clone on.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countTests } from './setup/countTests.mjs';
import { installPackages } from './setup/installPackages.mjs';
import { projectFolder, runCommand } from './setup/runCommand.mjs';

/** In the order of how soon they tell. Each is a program whose last line may count its tests. */
const stages = {
  lint: ['biome', 'check', '.'],
  types: ['tsc', '--noEmit'],
  build: [process.execPath, 'esbuild.mjs', '--production'],
  unit: ['mocha', 'test/**/*.test.ts'],
  vscode: [process.execPath, 'scripts/vscode/runSuites.mjs'],
};

const help = `npm test -- [--only STAGE]…

Runs all stages, or only those named: ${Object.keys(stages).join(', ')}.
Installs what is missing. Ends with one line that counts the tests that passed and failed;
a stage without tests of its own counts as one.`;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: Object.keys(stages) },
    help: { type: 'boolean', default: false },
  },
});
const unknown = options.only.filter((name) => !(name in stages));

if (options.help) {
  console.log(help);
} else if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(', ')}.\n\n${help}`);
  process.exitCode = 2;
} else {
  await installPackages();
  await runStages(options.only);
}

async function runStages(names) {
  const total = { passed: 0, failed: 0 };
  for (const name of names) {
    console.log(`\n── ${name} ──`);
    const started = performance.now();
    const { passed, failed } = await runStage(stages[name]);
    total.passed += passed;
    total.failed += failed;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`── ${name}: ${failed === 0 ? 'passed' : 'failed'} in ${seconds} s`);
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

async function runStage([program, ...args]) {
  let output = '';
  const exitCode = await runCommand(toPath(program), args, {
    onOutput: (text) => {
      output += text;
    },
  });
  return countTests(output, exitCode);
}

/** Programs of packages are named without their folder. */
function toPath(program) {
  return program === process.execPath ? program : join(projectFolder, 'node_modules/.bin', program);
}

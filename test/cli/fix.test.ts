import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from '../../server/src/cli/runCommandLine';
import { createRuleWithQuery } from '../support/sampleRule';
import { projectFolder } from '../support/testEnvironment';
import { withFolder } from '../support/withFolder';
import { createTerminal } from './createTerminal';

const published = join(projectFolder, 'test/rules/published');
const good = createRuleWithQuery(
  'DeviceNetworkEvents\n| where Timestamp > ago(5d)\n| where RemoteUrl has "example.com"',
);
const scalar = good.replace('tactics:\n  - CommandAndControl', 'tactics: CommandAndControl # C2');

async function fix(folder: string, ...args: string[]) {
  const terminal = createTerminal(folder);
  const exitCode = await runCommandLine(['fix', ...args], terminal);
  return { exitCode, output: terminal.getOutput(), errors: terminal.getErrors() };
}

function read(folder: string): string {
  return readFileSync(join(folder, 'a.yaml'), 'utf8');
}

describe('fix', () => {
  it('repairs what it is sure of, says what, and has nothing to do the second time', () =>
    withFolder({ 'a.yaml': scalar }, async (folder) => {
      assert.deepEqual(await fix(folder), {
        exitCode: 0,
        output: 'a.yaml: scalar-list\nRepaired 1 problem in 1 of 1 file.\n',
        errors: '',
      });
      assert.equal(
        read(folder),
        scalar.replace('tactics: CommandAndControl # C2', 'tactics:\n  - CommandAndControl # C2'),
      );
      assert.equal((await fix(folder)).output, 'Nothing to repair in 1 file.\n');
    }));

  for (const file of readdirSync(published)) {
    it(`gives ${file} back line by line after it was broken as the public collection is`, () => {
      const rule = readFileSync(join(published, file), 'utf8');
      const broken = rule
        .replace(/^ {4}dataTypes:\n {6}- /m, '  dataTypes:\n    - ')
        .replace(/^(tactics|relevantTechniques):\n {2}- (.*)$/gm, '$1: $2');
      assert.notEqual(broken, rule);
      return withFolder({ 'a.yaml': broken }, async (folder) => {
        assert.equal((await fix(folder)).exitCode, 0);
        assert.deepEqual(read(folder).split('\n'), rule.split('\n'));
      });
    });
  }

  it('keeps Windows line ends', () =>
    withFolder({ 'a.yaml': scalar.replaceAll('\n', '\r\n') }, async (folder) => {
      await fix(folder);
      assert.doesNotMatch(read(folder), /[^\r]\n/);
    }));

  it('writes nothing under --dry-run', () =>
    withFolder({ 'a.yaml': scalar }, async (folder) => {
      const { output } = await fix(folder, '--dry-run');
      assert.equal(output, 'a.yaml: scalar-list\nWould repair 1 problem in 1 of 1 file.\n');
      assert.equal(read(folder), scalar);
    }));

  it('shows a diff alone on the output under --diff, and writes nothing', () =>
    withFolder({ 'a.yaml': scalar }, async (folder) => {
      const { output, errors } = await fix(folder, '--diff');
      assert.match(output, /^--- a\/a\.yaml\n\+\+\+ b\/a\.yaml\n@@ /);
      assert.match(
        output,
        /^-tactics: CommandAndControl # C2\n\+tactics:\n\+ {2}- CommandAndControl # C2$/m,
      );
      assert.equal(errors, 'Would repair 1 problem in 1 of 1 file.\n');
      assert.equal(read(folder), scalar);
    }));

  it('exits with 1 when errors are left that need a person', () =>
    withFolder({ 'a.yaml': scalar.replace('id: ', 'id: x') }, async (folder) => {
      const { exitCode, output } = await fix(folder);
      assert.equal(exitCode, 1);
      assert.match(output, /1 error needs a person: see rmm-detections lint\.\n$/);
    }));

  it('leaves files alone that are none of ours', () =>
    withFolder({ 'a.yaml': 'tactics: x\n' }, async (folder) => {
      await fix(folder);
      assert.equal(read(folder), 'tactics: x\n');
    }));

  it('names what it cannot find, and exits with 2', () =>
    withFolder({}, async (folder) => {
      const { exitCode, output, errors } = await fix(folder, 'nowhere');
      assert.equal(exitCode, 2);
      assert.equal(output, '');
      assert.equal(errors, 'nowhere: There is no such file or folder.\n');
    }));

  it('refuses an option that it does not know', () =>
    withFolder({}, async (folder) => {
      const { exitCode, errors } = await fix(folder, '--dryrun');
      assert.equal(exitCode, 2);
      assert.match(errors, /Did you mean --dry-run\?/);
    }));
});

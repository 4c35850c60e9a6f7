import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from '../../server/src/cli/runCommandLine';
import { diagnoseText } from '../support/diagnoseText';
import { withFolder } from '../support/withFolder';
import { createTerminal } from './createTerminal';

async function run(folder: string, ...args: string[]) {
  const terminal = createTerminal(folder);
  const exitCode = await runCommandLine(['new', ...args], terminal);
  return { exitCode, output: terminal.getOutput(), errors: terminal.getErrors() };
}

describe('new', () => {
  it('writes a rule for each kind and prints where', () =>
    withFolder({}, async (folder) => {
      const { exitCode, output, errors } = await run(folder, '--tool', 'anydesk', '--out', 'rules');
      assert.deepEqual([exitCode, errors], [0, 'Wrote 3 rules for AnyDesk.\n']);
      const paths = output.trimEnd().split('\n');
      assert.deepEqual(paths, [
        join('rules', 'rmm_AnyDesk_netconn.yaml'),
        join('rules', 'rmm_AnyDesk_filesig.yaml'),
        join('rules', 'rmm_AnyDesk_createproc.yaml'),
      ]);
      for (const path of paths) {
        const diagnostics = await diagnoseText(readFileSync(join(folder, path), 'utf8'));
        assert.deepEqual(
          diagnostics.filter(({ severity }) => severity === 1 || severity === 2),
          [],
        );
      }
    }));

  it('writes the kinds that the tool has and names the others', () =>
    withFolder({}, async (folder) => {
      const { exitCode, errors } = await run(folder, '--tool', 'RustDesk', '--kind', 'all');
      assert.equal(exitCode, 0);
      assert.equal(
        errors,
        'The catalogue does not know enough of RustDesk for a File Signature rule.\nWrote 2 rules for RustDesk.\n',
      );
      assert.deepEqual(readdirSync(folder).sort(), [
        'rmm_RustDesk_createproc.yaml',
        'rmm_RustDesk_netconn.yaml',
      ]);
    }));

  it('never overwrites: it numbers', () =>
    withFolder({ 'rmm_AnyDesk_filesig.yaml': 'mine' }, async (folder) => {
      const args = ['--tool', 'any desk', '--kind', 'file-signature'];
      assert.equal((await run(folder, ...args)).output, 'rmm_AnyDesk_filesig_2.yaml\n');
      assert.equal(readFileSync(join(folder, 'rmm_AnyDesk_filesig.yaml'), 'utf8'), 'mine');
      const written = readFileSync(join(folder, 'rmm_AnyDesk_filesig_2.yaml'), 'utf8');
      assert.match(written, /^name: .* - AnyDesk - File Signature 2$/m);
    }));

  it('goes by the configuration of the folder that it writes to', () =>
    withFolder(
      {
        'team/.rmm-detections.yaml': 'target: sentinel\nlookback: 12h\nvendors: [vendors.yaml]\n',
        'team/vendors.yaml':
          'vendors:\n  - id: acme\n    name: Acme Remote\n    signers: [Acme Ltd]\n',
      },
      async (folder) => {
        const { output } = await run(folder, '--tool', 'acme', '--out', 'team');
        const text = readFileSync(join(folder, output.trimEnd()), 'utf8');
        assert.match(text, /Signer has 'Acme Ltd'/);
        assert.match(text, /TimeGenerated between/);
        assert.match(text, /now\(-12h\)/);
      },
    ));

  const refusals: [args: string[], message: RegExp][] = [
    [['--tool', 'anydeks'], /no tool "anydeks"\. Did you mean AnyDesk \(anydesk\)\?/],
    [['--tool', 'rustdesk', '--kind', 'file-signature'], /no signer of RustDesk.*Create Process/],
    [['--tool', 'remmina'], /knows nothing to detect Remmina by\. .*vendors file/],
    [['--tool', 'anydesk', '--kind', 'filesig'], /--kind has .* Did you mean file-signature\? See/],
    [[], /add --tool ID\. rmm-detections catalog lists them/],
    [['anydesk'], /add --tool anydesk/],
    [['--tool', 'zoho', 'assist'], /Unexpected argument "assist"\. Put names/],
    [['--tool', 'anydesk', '--out', 'taken'], /taken.*It cannot be written\. There is a file/],
  ];
  for (const [args, message] of refusals) {
    it(`refuses ${args.join(' ') || 'to guess'} with a remedy`, () =>
      withFolder({ taken: 'a file' }, async (folder) => {
        const { exitCode, output, errors } = await run(folder, ...args);
        assert.deepEqual([exitCode, output], [2, '']);
        assert.match(errors, message);
        assert.deepEqual(readdirSync(folder), ['taken']);
      }));
  }

  it('writes nothing by a configuration that has a mistake', () =>
    withFolder({ '.rmm-detections.yaml': 'lookback: ages\n' }, async (folder) => {
      const { exitCode, errors } = await run(folder, '--tool', 'anydesk');
      assert.equal(exitCode, 2);
      assert.match(errors, /\.rmm-detections\.yaml:1:11: /);
      assert.deepEqual(readdirSync(folder), ['.rmm-detections.yaml']);
    }));
});

import assert from 'node:assert/strict';
import type { CoverageReport } from '../../server/src/cli/coverageReport';
import { runCommandLine } from '../../server/src/cli/runCommandLine';
import { createRuleWithQuery, numberRule } from '../support/sampleRule';
import { withFolder } from '../support/withFolder';
import { createTerminal } from './createTerminal';

async function run(folder: string, ...args: string[]) {
  const terminal = createTerminal(folder);
  const exitCode = await runCommandLine(['coverage', ...args], terminal);
  return { exitCode, output: terminal.getOutput(), errors: terminal.getErrors() };
}

async function runJson(folder: string, ...args: string[]): Promise<CoverageReport> {
  return JSON.parse((await run(folder, '--format', 'json', ...args)).output);
}

let number = 0;

function createRule(name: string, query = 'DeviceFileEvents'): string {
  return numberRule(createRuleWithQuery(query), number++).replace(/^name: .*/m, `name: ${name}`);
}

const files = {
  '.rmm-detections.yaml': 'sanctioned: [rustdesk]\nexclude: [old/**]\nvendors: [v.yaml]\n',
  'v.yaml': 'vendors: [{ id: acme, name: Acme Remote, signers: [Acme Ltd] }]\n',
  'rules/a.yaml': createRule('RMM - AnyDesk - File Signature'),
  'rules/b.yaml': createRule('RMM - AnyDesk 7 - File Signature'),
  'rules/c.yaml': createRule('RMM - RustDesk - Create Process'),
  'rules/d.yaml': createRule('RMM - Acme Remote - Network Connection'),
  'rules/e.yaml': createRule('Files of Acme Remote'),
  'rules/f.yaml': createRule('Rare files'),
  'rules/rmm_AnyDesk_netconn.yaml': createRule('Connections'),
  'old/g.yaml': createRule('RMM - TeamViewer - File Signature'),
  'notes.yaml': 'x: 1\n',
};

describe('coverage', function () {
  this.timeout(20_000);

  it('shows a table that fits 80 columns, with what could be and totals', () =>
    withFolder(files, async (folder) => {
      const { exitCode, output, errors } = await run(folder);
      assert.deepEqual([exitCode, errors], [0, '']);
      const [table = '', ...others] = output.split('\n\n');
      assert.deepEqual(table.split('\n'), [
        'TOOL                                        NETWORK     SIGNATURE   PROCESS',
        'Acme Remote (+ 1 other rule)                1 rule      possible    -',
        'AnyDesk                                     1 rule      2 rules     possible',
        'RustDesk (sanctioned)                       possible    -           1 rule',
      ]);
      assert.match(others.at(-1) ?? '', /^3 of \d+ tools have rules: 7 rules in 10 files\.$/m);
      assert.match(others.at(-1) ?? '', /^ {2}SIGNATURE {3}1 with a rule, \d+ more possible$/m);
      assert.match(others.at(-1) ?? '', /^About no tool of the catalogue: 1 rule\./m);
      assert.match(output, /\bTeamViewer,/);
      for (const line of output.split('\n')) {
        assert.ok(line.length <= 80, line);
      }
    }));

  it('looks at the paths that are named, and says so in their terms', () =>
    withFolder(files, async (folder) => {
      const report = await runJson(folder, 'rules/a.yaml', 'rules/f.yaml');
      const { files: count, rules, toolsWithRules } = report.summary;
      assert.deepEqual([report.version, count, rules, toolsWithRules], [1, 2, 2, 1]);
      assert.deepEqual(report.tools[0], {
        id: 'anydesk',
        name: 'AnyDesk',
        sanctioned: false,
        kinds: [
          { kind: 'network-connection', state: 'possible', rules: [] },
          {
            kind: 'file-signature',
            state: 'covered',
            rules: [{ path: 'rules/a.yaml', name: 'RMM - AnyDesk - File Signature', line: 1 }],
          },
          { kind: 'process-creation', state: 'possible', rules: [] },
        ],
        otherRules: [],
      });
      assert.deepEqual(report.rulesWithoutTool, [
        { path: 'rules/f.yaml', name: 'Rare files', line: 1 },
      ]);
    }));

  it('finds the tools of a rule by its query where no name tells', () =>
    withFolder(
      { 'a.yaml': createRule('Odd', 'DeviceNetworkEvents | where RemoteUrl has "anydesk.com"') },
      async (folder) => {
        const { tools } = await runJson(folder);
        assert.deepEqual([tools[0]?.id, tools[0]?.kinds[0]?.state], ['anydesk', 'covered']);
      },
    ));

  it('says the same each time', () =>
    withFolder(files, async (folder) => {
      assert.equal((await run(folder)).output, (await run(folder)).output);
    }));

  it('is of use in a folder without rules', () =>
    withFolder({}, async (folder) => {
      const { exitCode, output } = await run(folder);
      assert.equal(exitCode, 0);
      assert.match(output, /^Without a rule, though enough is known for one \(\d+\):$/m);
      assert.match(output, /^0 of \d+ tools have rules: 0 rules in 0 files\.$/m);
    }));

  it('names what it cannot read, shows the rest and exits with 2', () =>
    withFolder(files, async (folder) => {
      const { exitCode, output, errors } = await run(folder, 'rules', 'nowhere');
      assert.equal(exitCode, 2);
      assert.match(errors, /^nowhere: \S/m);
      assert.match(output, /^AnyDesk /m);
    }));

  it('shows nothing when there is nothing that it could look at', () =>
    withFolder({}, async (folder) => {
      const { exitCode, output, errors } = await run(folder, 'nowhere');
      assert.equal(exitCode, 2);
      assert.equal(output, '');
      assert.equal(errors, 'nowhere: There is no such file or folder.\n');
    }));

  it('refuses what it does not understand', () =>
    withFolder({ '.rmm-detections.yaml': 'target: moon\n' }, async (folder) => {
      const wrong = await run(folder, '--format', 'jsn');
      assert.equal(wrong.exitCode, 2);
      assert.match(wrong.errors, /Did you mean json\? See rmm-detections coverage --help\./);
      const broken = await run(folder);
      assert.equal(broken.exitCode, 2);
      assert.match(broken.errors, /\.rmm-detections\.yaml:1:9:/);
    }));
});

import assert from 'node:assert/strict';
import { runCommandLine } from '../../server/src/cli/runCommandLine';
import { createRuleWithQuery } from '../support/sampleRule';
import { withFolder } from '../support/withFolder';
import { createTerminal } from './createTerminal';

const rule = createRuleWithQuery(
  'DeviceNetworkEvents\n| where Timestamp > ago(5d)\n| where RemoteUrl has "anydesk.com"',
);

async function preview(folder: string, ...args: string[]) {
  const terminal = createTerminal(folder);
  const exitCode = await runCommandLine(['preview', ...args], terminal);
  return { exitCode, output: terminal.getOutput(), errors: terminal.getErrors() };
}

describe('preview', () => {
  it('writes the query with what was done to it, ready to be pasted', () =>
    withFolder({ 'a.yaml': rule }, async (folder) => {
      const { exitCode, output, errors } = await preview(folder, 'a.yaml', '--target', 'sentinel');
      assert.deepEqual([exitCode, errors], [0, '']);
      assert.match(output, /^\/\/ Remote Management .* - Network Connection$/m);
      assert.match(output, /^\/\/ For Microsoft Sentinel\.$/m);
      assert.ok(
        output.endsWith(
          '\n\nDeviceNetworkEvents\n| where TimeGenerated > ago(5d)\n| where RemoteUrl has "anydesk.com"\n',
        ),
        output,
      );
    }));

  it('puts the window that is asked for in place of the rule’s own', () =>
    withFolder({ 'a.yaml': rule }, async (folder) => {
      const { output } = await preview(folder, 'a.yaml', '--lookback', '30d');
      assert.match(output, /^\| where Timestamp > ago\(30d\)$/m);
    }));

  it('leaves out what exclusions name, unless told not to', () =>
    withFolder(
      {
        '.rmm-detections.yaml': 'exclusions: [rmm-exclusions.yaml]\n',
        'rmm-exclusions.yaml':
          'exclusions:\n  - scenario: Patching\n    filter: DeviceName startswith "patch-"\n',
        'a.yaml': rule,
      },
      async (folder) => {
        const excluded = /^\| where not \(DeviceName startswith "patch-"\)$/m;
        assert.match((await preview(folder, 'a.yaml')).output, excluded);
        assert.doesNotMatch((await preview(folder, 'a.yaml', '--no-exclusions')).output, excluded);
      },
    ));

  it('names what is broken in an exclusions file and goes on with the rest', () =>
    withFolder(
      {
        '.rmm-detections.yaml': 'exclusions: [rmm-exclusions.yaml]\n',
        'rmm-exclusions.yaml':
          'exclusions:\n  - scenario: Nothing\n  - scenario: Patching\n    filter: DeviceName has "a"\n',
        'a.yaml': rule,
      },
      async (folder) => {
        const { exitCode, output, errors } = await preview(folder, 'a.yaml');
        assert.equal(exitCode, 0);
        assert.match(errors, /^rmm-exclusions\.yaml:2:\d+: /);
        assert.match(output, /where not \(DeviceName has "a"\)/);
      },
    ));

  it('writes the rules of a file one after the other', () =>
    withFolder({ 'a.yaml': `${rule}---\n${createRuleWithQuery('DeviceInfo')}` }, async (folder) => {
      const { output } = await preview(folder, 'a.yaml');
      assert.match(output, /DeviceNetworkEvents\n.*\n\n\/\/ .*\n\nDeviceInfo\n/s);
    }));

  it('combines the rules of a folder and names those that would not run', () =>
    withFolder(
      {
        'rules/a.yaml': rule,
        'rules/b.yaml': createRuleWithQuery('DeviceProcessEvents\n| project DeviceName'),
        'rules/c.yaml': createRuleWithQuery('DeviceInfo | where Nothing == 1').replace(
          'Sample',
          'Broken tool',
        ),
        'rules/other.yaml': 'services: {}\n',
      },
      async (folder) => {
        const { exitCode, output } = await preview(folder, 'rules');
        assert.equal(exitCode, 0);
        assert.match(output, /^\/\/ Combines 2 rules: /m);
        assert.match(output.replaceAll(/\n\/\/ +/g, ' '), /Left out: .*Nothing.*Broken tool/);
        assert.match(output, /^union\n\(\nDeviceNetworkEvents\n/m);
        assert.match(output, /^\| extend Tool = "Sample"$/m);
      },
    ));

  it('shows a query that does not parse as it stands, and exits with 1', () =>
    withFolder({ 'a.yaml': createRuleWithQuery('DeviceInfo | where (') }, async (folder) => {
      const { exitCode, output, errors } = await preview(folder, 'a.yaml');
      assert.equal(exitCode, 1);
      assert.match(output, /\n\nDeviceInfo \| where \(\n$/);
      assert.match(errors, /^a\.yaml: .*does not parse/);
    }));

  for (const [args, message] of [
    [[], /Say which rule file or folder\./],
    [['a', 'b'], /Unexpected argument "b"/],
    [['a.yaml', '--lookback', 'week'], /--lookback has to be a number of days/],
    [['a.yaml', '--target', 'sentinal'], /Did you mean sentinel\?/],
    [['missing.yaml'], /missing\.yaml: There is no such file or folder\./],
    [['other.yaml'], /other\.yaml: There is no rule with a query\./],
  ] as const) {
    it(`says what is wrong with: preview ${args.join(' ')}`, () =>
      withFolder({ 'a.yaml': rule, 'other.yaml': 'services: {}\n' }, async (folder) => {
        const { exitCode, output, errors } = await preview(folder, ...args);
        assert.deepEqual([exitCode, output], [2, '']);
        assert.match(errors, message);
      }));
  }
});

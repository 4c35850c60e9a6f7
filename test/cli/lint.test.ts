import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from '../../server/src/cli/runCommandLine';
import { createRuleWithQuery, numberRule } from '../support/sampleRule';
import { withFolder } from '../support/withFolder';
import { createTerminal } from './createTerminal';

const lastDay = 'DeviceNetworkEvents | where Timestamp > ago(1d)';
const good = createRuleWithQuery(`${lastDay}\n| where RemoteUrl has "anydesk.com"`);
const bad = createRuleWithQuery(`${lastDay}\n| where RemoteUr has "anydesk.com"`);

async function lint(folder: string, ...args: string[]) {
  const terminal = createTerminal(folder);
  const exitCode = await runCommandLine(['lint', ...args], terminal);
  return { exitCode, output: terminal.getOutput(), errors: terminal.getErrors() };
}

describe('lint', () => {
  it('exits with 0 on rules without problems, and counts files that are no rules', () =>
    withFolder({ 'a.yaml': good, 'b.yaml': 'services: {}' }, async (folder) => {
      assert.deepEqual(await lint(folder), {
        exitCode: 0,
        output: 'No problems in 1 rule in 2 files.\n',
        errors: '',
      });
    }));

  it('exits with 1 on an error and shows it at its place', () =>
    withFolder({ 'rules/a.yaml': bad }, async (folder) => {
      const { exitCode, output } = await lint(folder, 'rules');
      assert.equal(exitCode, 1);
      assert.match(output, /^rules\/a\.yaml:14:11: error: .*RemoteUrl.* \[unknown-column\]$/m);
      assert.match(
        output,
        /^ {2}14 \| {3}\| where RemoteUr has "anydesk\.com"\n {5}\| {11}\^{8}$/m,
      );
    }));

  it('writes JSON with paths as given and places counted from 0', () =>
    withFolder(
      { 'rules/a.yaml': bad, 'rules/b.yaml': numberRule(good, 1), 'rules/c.yaml': 'x: 1' },
      async (folder) => {
        const { output } = await lint(folder, '--format', 'json');
        const { files, summary } = JSON.parse(output);
        assert.deepEqual(
          files.map(({ path, kind, rules }: Record<string, unknown>) => [path, kind, rules]),
          [
            ['rules/a.yaml', 'hunting', 1],
            ['rules/b.yaml', 'hunting', 1],
          ],
        );
        assert.deepEqual(files[0].diagnostics[0].range, {
          start: { line: 13, character: 10 },
          end: { line: 13, character: 18 },
        });
        assert.equal(files[0].diagnostics[0].fixable, true);
        assert.equal(summary.files, 3);
        assert.equal(summary.errors, 1);
      },
    ));

  it('writes SARIF in which the fix of a finding turns the file into a better one', () =>
    withFolder({ 'a.yaml': bad }, async (folder) => {
      const { output } = await lint(folder, '--format', 'sarif');
      const [result] = JSON.parse(output).runs[0].results;
      const [fix] = result.fixes;
      assert.equal(fix.description.text, 'Replace by RemoteUrl');
      const [{ deletedRegion, insertedContent }] = fix.artifactChanges[0].replacements;
      assert.deepEqual(deletedRegion, result.locations[0].physicalLocation.region);
      assert.equal(insertedContent.text, 'RemoteUrl');
    }));

  it('fails from the severity on that --fail-on names', () =>
    withFolder(
      { 'a.yaml': good.replace('tactics:\n  - Command', 'tactics: Command') },
      async (folder) => {
        assert.equal((await lint(folder)).exitCode, 0);
        assert.equal((await lint(folder, '--fail-on', 'warning')).exitCode, 1);
      },
    ));

  it('follows the nearest configuration, and the options over it', () =>
    withFolder(
      {
        '.rmm-detections.yaml':
          'checks: { unknown-column: warning }\nexclude: [old]\ntarget: defender\n',
        'rules/a.yaml': bad,
        'old/b.yaml': numberRule(bad, 1),
        'sentinel.yaml': numberRule(
          createRuleWithQuery('DeviceNetworkEvents | where TimeGenerated > ago(1d)'),
          2,
        ),
      },
      async (folder) => {
        const { exitCode, output } = await lint(join(folder, 'rules'));
        assert.equal(exitCode, 0);
        assert.match(output, /1 warning in 1 rule in 1 file\./);
        assert.match(
          (await lint(folder)).output,
          /sentinel\.yaml:13:\d+: warning: .*\[wrong-time-column\]/,
        );
        assert.doesNotMatch((await lint(folder, '--target', 'sentinel')).output, /sentinel\.yaml/);
      },
    ));

  it('lists the files that configure it under kinds of their own, whatever they are called', () =>
    withFolder(
      {
        '.rmm-detections.yaml': 'vendors: [own/tools.yaml]\n',
        'own/tools.yaml': 'vendors: [{ id: acme, name: Acme }]\n',
        'rmm-exclusions.yaml': 'exclusions:\n',
        'compose.yaml': 'vendors: []\nservices: {}\n',
      },
      async (folder) => {
        const { exitCode, output } = await lint(folder, '--format', 'json');
        const { files } = JSON.parse(output);
        assert.deepEqual(
          files.map(({ path, kind }: Record<string, unknown>) => [path, kind]),
          [
            ['.rmm-detections.yaml', 'config'],
            ['own/tools.yaml', 'vendors'],
            ['rmm-exclusions.yaml', 'exclusions'],
          ],
        );
        assert.equal(exitCode, 0);
      },
    ));

  it('reads the filters of exclusions over the tables of their rules', () =>
    withFolder(
      {
        'a.yaml': good,
        '.git/HEAD': '',
        'rmm-exclusions.yaml': [
          'exclusions:',
          '  - { scenario: a, rules: ["*nobody*"], filter: DeviceName == "a" }',
          '  - { scenario: b, rules: ["*"], filter: RemoteUrl == "a" }',
          '  - { scenario: c, rules: ["*"], filter: RemoteUr == "a" }',
          '',
        ].join('\n'),
      },
      async (folder) => {
        const { output } = await lint(folder);
        assert.match(output, /rmm-exclusions\.yaml:2:\d+: information: .*\[exclusion-unused\]/);
        assert.match(output, /rmm-exclusions\.yaml:4:\d+: error: .*\[unknown-column\]/);
        assert.doesNotMatch(output, /rmm-exclusions\.yaml:3:/);
      },
    ));

  it('reports an id that a rule elsewhere in the workspace has too', () =>
    withFolder(
      { '.rmm-detections.yaml': '', 'rules/a.yaml': good, 'others/b.yaml': good },
      async (folder) => {
        const { output } = await lint(folder, 'rules/a.yaml');
        assert.match(output, /^rules\/a\.yaml:1:5: error: .*b\.yaml.*\[duplicate-id\]$/m);
      },
    ));

  it('tells files of one name apart by their folders', () =>
    withFolder({ 'old/rmm/a.yaml': good, 'new/rmm/a.yaml': good }, async (folder) => {
      const { output } = await lint(folder);
      assert.match(output, /" in old\/rmm\/a\.yaml has this id too/);
    }));

  it('reports a name that a rule elsewhere in the workspace has too', () =>
    withFolder(
      {
        '.rmm-detections.yaml': '',
        'rules/a.yaml': good,
        'others/b.yaml': good.replace(/^id: .{8}/, 'id: 00000000'),
      },
      async (folder) => {
        const { output } = await lint(folder, 'rules/a.yaml');
        assert.match(output, /^rules\/a\.yaml:2:7: warning: .*b\.yaml.*\[duplicate-name\]$/m);
      },
    ));

  it('knows the tables, watchlists and tools of the workspace', () =>
    withFolder(
      {
        '.rmm-detections.yaml': 'schemas: [schema.json]\n',
        'schema.json': '{"Custom_CL": [{"name": "Host", "type": "string"}]}',
        'a.yaml': createRuleWithQuery('Custom_CL | where Hst == "x"'),
      },
      async (folder) => {
        const { output } = await lint(folder);
        assert.match(output, /Custom_CL has no column "Hst"\. Did you mean "Host"\?/);
      },
    ));

  it('reports only findings that are newer than the baseline', () =>
    withFolder({ 'a.yaml': bad }, async (folder) => {
      const written = await lint(folder, '--baseline', 'known.json', '--write-baseline');
      assert.equal(written.exitCode, 0);
      assert.equal(written.output, '');
      assert.match(written.errors, /^Wrote 1 finding to known\.json\.$/m);
      writeFileSync(join(folder, 'a.yaml'), `# moved down\n${bad}  | where Nothing == 1\n`);
      const { exitCode, output } = await lint(folder, '--baseline', 'known.json');
      assert.equal(exitCode, 1);
      assert.match(output, /1 error in 1 rule in 1 file\. The baseline knows 1 more\./);
      assert.match(output, /"Nothing"/);
      assert.doesNotMatch(output, /RemoteUr"/);
    }));

  it('leaves files that are no text alone', () =>
    withFolder({ 'empty.yaml': '', 'comment.yaml': '# only\n' }, async (folder) => {
      writeFileSync(
        join(folder, 'binary.yaml'),
        readFileSync(process.execPath).subarray(0, 100_000),
      );
      assert.deepEqual(await lint(folder), {
        exitCode: 0,
        output: 'No rules found in 3 files.\n',
        errors: '',
      });
    }));

  it('says so when a folder holds nothing to check', () =>
    withFolder({}, async (folder) => {
      assert.deepEqual(await lint(folder), {
        exitCode: 0,
        output: 'No rules found in 0 files.\n',
        errors: '',
      });
    }));

  it('names a path that does not exist, checks the others and exits with 2', () =>
    withFolder({ 'a.yaml': good }, async (folder) => {
      assert.deepEqual(await lint(folder, 'missing', 'a.yaml'), {
        exitCode: 2,
        output: 'No problems in 1 rule in 1 file.\n',
        errors: 'missing: There is no such file or folder.\n',
      });
    }));

  it('sums nothing up when nothing could be looked at', () =>
    withFolder({}, async (folder) => {
      assert.deepEqual(await lint(folder, 'missing'), {
        exitCode: 2,
        output: '',
        errors: 'missing: There is no such file or folder.\n',
      });
    }));

  it('counts the findings of a file without rules', () =>
    withFolder(
      { 'rmm-exclusions.yaml': 'exclusions:\n  - scenario: Old\n    filter: DeviceName ==\n' },
      async (folder) => {
        const { exitCode, output } = await lint(folder, 'rmm-exclusions.yaml');
        assert.equal(exitCode, 1);
        assert.match(output, /^1 error in 1 file\.$/m);
      },
    ));

  it('names a configuration that is not there, without a place in it', () =>
    withFolder({ 'a.yaml': good }, async (folder) => {
      const { exitCode, errors } = await lint(folder, '--config', 'nope.yaml');
      assert.equal(exitCode, 2);
      assert.match(errors, /^nope\.yaml: It cannot be read\. There is no such file or folder\.$/m);
    }));

  it('names the place and the remedy of a broken configuration, and exits with 2', () =>
    withFolder(
      { '.rmm-detections.yaml': '# ours\ntarget: defendr\n', 'rules/a.yaml': bad },
      async (folder) => {
        const { exitCode, output, errors } = await lint(join(folder, 'rules'));
        assert.equal(exitCode, 2);
        assert.equal(output, '');
        assert.match(errors, /^\.\.\/\.rmm-detections\.yaml:2:9: .*Did you mean `defender`\?$/m);
      },
    ));

  it('says how to get a baseline that is not there', () =>
    withFolder({}, async (folder) => {
      const { exitCode, errors } = await lint(folder, '--baseline', 'known.json');
      assert.equal(exitCode, 2);
      assert.match(
        errors,
        /baseline known\.json cannot be read\. There is no such file.*--write-baseline/,
      );
    }));
});

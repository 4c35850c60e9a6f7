import assert from 'node:assert/strict';
import { runCommandLine } from '../../server/src/cli/runCommandLine';
import { createTerminal } from './createTerminal';

async function run(...args: string[]) {
  const terminal = createTerminal('/');
  const exitCode = await runCommandLine(args, terminal);
  return { exitCode, output: terminal.getOutput(), errors: terminal.getErrors() };
}

describe('runCommandLine', () => {
  it('explains itself on request', async () => {
    for (const args of [['--help'], ['-h'], ['help']]) {
      const { exitCode, output, errors } = await run(...args);
      assert.deepEqual([exitCode, errors], [0, '']);
      assert.match(output, /rmm-detections lint \[PATH…\]/);
    }
  });

  it('explains a command on request, whatever else is asked', async () => {
    for (const args of [
      ['lint', '--help'],
      ['lint', 'a', '--zzz', '-h'],
      ['help', 'lint'],
    ]) {
      const { exitCode, output } = await run(...args);
      assert.equal(exitCode, 0);
      assert.match(output, /--format FORMAT/);
    }
    assert.match((await run('language-server', '--help')).output, /--stdio/);
  });

  it('tells its version', async () => {
    const { exitCode, output } = await run('--version');
    assert.equal(exitCode, 0);
    assert.match(output, /^\d+\.\d+\.\d+\n$/);
  });

  it('explains itself on the error stream when it is told nothing', async () => {
    const { exitCode, output, errors } = await run();
    assert.deepEqual([exitCode, output], [2, '']);
    assert.match(errors, /Usage/);
  });

  const mistakes: [args: string[], message: RegExp][] = [
    [['lnt'], /There is no command "lnt"\. Did you mean lint\?/],
    [['rules/a.yaml'], /run rmm-detections lint rules\/a\.yaml/],
    [['--formt', 'json'], /Unknown option --formt\. See rmm-detections --help\./],
    [['lint', '--formt', 'json'], /Did you mean --format\? See rmm-detections lint --help\./],
    [['help', 'lnt'], /There is no command "lnt"\. Did you mean lint\?/],
    [['constructor'], /There is no command "constructor"/],
    [['language-server'], /add --stdio/],
    [['language-server', '--stdio', 'x'], /Unexpected argument "x"/],
    [['language-server', '--studio'], /Unknown option --studio\. Did you mean --stdio\?/],
  ];
  for (const [args, message] of mistakes) {
    it(`says what is wrong with ${args.join(' ')}`, async () => {
      const { exitCode, output, errors } = await run(...args);
      assert.deepEqual([exitCode, output], [2, '']);
      assert.match(errors, message);
      assert.match(errors, /^rmm-detections: /);
    });
  }
});

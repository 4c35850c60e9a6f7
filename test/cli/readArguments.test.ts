import assert from 'node:assert/strict';
import { readArguments } from '../../server/src/cli/readArguments';

const specs = {
  format: { takesValue: true },
  stdio: { takesValue: false },
  help: { takesValue: false, short: 'h' },
};

describe('readArguments', () => {
  it('tells options from other arguments, whatever their order', () => {
    const read = readArguments(['a', '--format', 'json', 'b', '-h', '--stdio'], specs);
    assert.deepEqual(read.positionals, ['a', 'b']);
    assert.deepEqual(
      [...(read.options ?? [])],
      [
        ['format', 'json'],
        ['help', ''],
        ['stdio', ''],
      ],
    );
  });

  it('takes a value after an equals sign, and the last of several', () => {
    const { options } = readArguments(['--format=text', '--format=json'], specs);
    assert.equal(options?.get('format'), 'json');
  });

  it('takes everything after two hyphens as it is', () => {
    assert.deepEqual(readArguments(['--', '--format'], specs).positionals, ['--format']);
  });

  const mistakes: [args: string[], mistake: string][] = [
    [['--formt', 'json'], 'Unknown option --formt. Did you mean --format?'],
    [['--zzzzzz'], 'Unknown option --zzzzzz.'],
    [['-x'], 'Unknown option -x.'],
    [['--format'], '--format needs a value.'],
    [['--format', '--stdio'], '--format needs a value.'],
    [['--format='], '--format needs a value.'],
    [['--stdio=1'], '--stdio takes no value.'],
  ];
  for (const [args, mistake] of mistakes) {
    it(`says what is wrong with ${args.join(' ')}`, () => {
      assert.equal(readArguments(args, specs).mistake, mistake);
    });
  }
});

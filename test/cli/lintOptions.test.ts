import assert from 'node:assert/strict';
import { readLintOptions } from '../../server/src/cli/lintOptions';

describe('readLintOptions', () => {
  it('has a default for everything', () => {
    assert.deepEqual(readLintOptions([]).options, {
      paths: ['.'],
      format: 'text',
      failOn: 'error',
      baseline: undefined,
      writeBaseline: false,
      jobs: undefined,
      config: undefined,
      target: undefined,
      profile: undefined,
    });
  });

  it('reads every option', () => {
    const line =
      'a b --format sarif --fail-on information --baseline known.json --write-baseline --jobs 4 --config c.yaml --target sentinel --profile azure-sentinel';
    assert.deepEqual(readLintOptions(line.split(' ')).options, {
      paths: ['a', 'b'],
      format: 'sarif',
      failOn: 'information',
      baseline: 'known.json',
      writeBaseline: true,
      jobs: 4,
      config: 'c.yaml',
      target: 'sentinel',
      profile: 'azure-sentinel',
    });
  });

  const mistakes: [line: string, mistake: RegExp][] = [
    ['--format jsn', /one of text, json, sarif, github, not "jsn"\. Did you mean json\?$/],
    ['--fail-on hint', /one of error, warning, information, not "hint"/],
    ['--target azure', /one of auto, defender, sentinel/],
    ['--jobs 0', /a number from 1 to 64, not "0"/],
    ['--jobs two', /a number from 1 to 64, not "two"/],
    ['--jobs 1.5', /a number from 1 to 64/],
    ['--write-baseline', /add --baseline FILE/],
    ['--fix', /Unknown option --fix/],
  ];
  for (const [line, mistake] of mistakes) {
    it(`says what is wrong with ${line}`, () => {
      assert.match(readLintOptions(line.split(' ')).mistake ?? '', mistake);
    });
  }
});

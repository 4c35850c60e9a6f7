import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { createProgress } from '../../server/src/cli/createProgress';
import { createTerminal } from './createTerminal';

function run(isInteractive: boolean, total: number): string {
  const terminal = createTerminal('/', isInteractive);
  const progress = createProgress(terminal.errors, total);
  for (let done = 0; done < total; done++) {
    progress.advance();
  }
  progress.end();
  return terminal.getErrors();
}

describe('createProgress', () => {
  it('tells a waiting person how far a long run is, and wipes its line away', () => {
    const text = run(true, 60);
    assert.match(stripVTControlCharacters(text), /Checking 10 of 60 files/);
    assert.ok(text.endsWith('\r\u001B[K'));
  });

  it('stays silent in a pipe and on short runs', () => {
    assert.equal(run(false, 60), '');
    assert.equal(run(true, 20), '');
  });
});

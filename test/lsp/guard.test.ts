import assert from 'node:assert/strict';
import { CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { createGuard } from '../../server/src/lsp/guard';

describe('guard', () => {
  const fail = () => {
    throw new Error('a bug of ours');
  };
  let log: string[];
  const write = (message: string) => log.push(message);

  beforeEach(() => {
    log = [];
  });

  it('gives the answer of work that succeeds', async () => {
    const guard = createGuard(write, 'log');
    assert.equal(await guard.request('Hover', null, CancellationToken.None, () => 'text'), 'text');
    assert.deepEqual(log, []);
  });

  it('answers with the fallback when the work throws, and logs the feature and where it broke', async () => {
    const guard = createGuard(write, 'log');
    assert.equal(await guard.request('Hover', null, CancellationToken.None, fail), null);
    assert.match(log.join(), /^Hover failed: Error: a bug of ours\n.*at fail/s);
  });

  it('contains a task whose promise is rejected', async () => {
    const guard = createGuard(write, 'log');
    await guard.task('Indexing', async () => fail());
    assert.match(log.join(), /^Indexing failed/);
  });

  it('lets defects through under test', async () => {
    const guard = createGuard(write, 'throw');
    await assert.rejects(guard.request('Hover', null, CancellationToken.None, fail), /a bug/);
    await assert.rejects(guard.task('Indexing', fail), /a bug/);
  });

  it('does not start the work of a cancelled request', async () => {
    const guard = createGuard(write, 'throw');
    const answer = await guard.request('Hover', null, CancellationToken.Cancelled, fail);
    assert.ok(answer instanceof ResponseError);
    assert.equal(answer.code, LSPErrorCodes.RequestCancelled);
  });
});

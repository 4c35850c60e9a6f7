import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { createRuleWithQuery, numberRule } from '../support/sampleRule';
import { projectFolder } from '../support/testEnvironment';
import { withFolder } from '../support/withFolder';

function start(folder: string, args: readonly string[]) {
  const child = spawn(process.execPath, [join(projectFolder, 'dist/cli.js'), ...args], {
    cwd: folder,
  });
  return { child, closed: once(child, 'close') as Promise<[exitCode: number | null]> };
}

async function run(folder: string, ...args: string[]) {
  const { child, closed } = start(folder, args);
  const [output, errors, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    closed,
  ]);
  return { exitCode, output, errors };
}

/** Rules of which every third has an unknown column. */
function createRules(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${String(index).padStart(3, '0')}.yaml`,
      numberRule(
        createRuleWithQuery(
          `DeviceNetworkEvents | where Timestamp > ago(1d) | where ${index % 3 === 0 ? 'Remote' : 'RemoteUrl'} has "x${index}"`,
        ),
        index,
      ),
    ]),
  );
}

async function readReport(folder: string, jobs: string) {
  const { output, errors } = await run(folder, 'lint', '--format', 'json', '--jobs', jobs);
  assert.equal(errors, '');
  const { files, summary } = JSON.parse(output);
  return { files, summary: { ...summary, durationMs: 0 } };
}

describe('the command line as it is shipped', function () {
  this.timeout(60_000);

  before(async function () {
    this.timeout(120_000);
    const script = pathToFileURL(join(projectFolder, 'scripts/setup/buildIfStale.mjs')).href;
    await (await import(script)).buildIfStale();
  });

  it('reports the same on several threads as on one', () =>
    withFolder(createRules(30), async (folder) => {
      const one = await readReport(folder, '1');
      const several = await readReport(folder, '3');
      assert.equal(one.summary.errors, 10);
      assert.deepEqual(several, one);
    }));

  it('tells nothing but its findings in a pipe', () =>
    withFolder(createRules(60), async (folder) => {
      const { output, errors } = await run(folder, 'lint', '--format', 'github');
      assert.equal(output.split('\n').length, 21);
      assert.equal(errors, '');
    }));

  it('ends quietly when its reader has seen enough', () =>
    withFolder(createRules(6), async (folder) => {
      const { child, closed } = start(folder, ['lint']);
      child.stdout.destroy();
      const [errors, [exitCode]] = await Promise.all([text(child.stderr), closed]);
      assert.deepEqual([exitCode, errors], [1, '']);
    }));

  it('checks a file of 5 MB, except for its query', () =>
    withFolder(
      { 'big.yaml': createRuleWithQuery(`Tabel\n// ${'x'.repeat(5_000_000)}`) },
      async (folder) => {
        const { output, errors } = await run(folder, 'lint', '--format', 'json');
        const [{ diagnostics }] = JSON.parse(output).files;
        const codes = diagnostics.map(({ code }: { code: string }) => code);
        assert.equal(errors, '');
        assert.ok(codes.includes('file-too-large') && !codes.includes('unknown-table'), `${codes}`);
      },
    ));

  it('serves an editor', () =>
    withFolder({}, async (folder) => {
      const { child, closed } = start(folder, ['language-server', '--stdio']);
      const send = (message: object) => {
        const body = JSON.stringify({ jsonrpc: '2.0', ...message });
        child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
      };
      send({
        id: 1,
        method: 'initialize',
        params: { processId: null, rootUri: null, capabilities: {} },
      });
      let received = '';
      for await (const chunk of child.stdout) {
        received += chunk;
        if (received.includes('"capabilities"')) {
          break;
        }
      }
      send({ id: 2, method: 'shutdown' });
      send({ method: 'exit' });
      const [exitCode] = await closed;
      assert.match(received, /"textDocumentSync"/);
      assert.equal(exitCode, 0);
    }));
});
